package care.doorstep.acceptance.access;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.people.People;
import java.util.ArrayList;
import java.util.List;

/** What a cell answered, and what is wrong with that. */
record Verdict(Cell cell, Answer answer) {

    private static final int ENOUGH = 200;

    List<String> wrongs() {
        var wrongs = new ArrayList<String>();
        if (!cell.expected().contains(answer.status())) {
            wrongs.add("expected " + cell.expected() + " but got " + answer.status() + " " + said());
        }
        cell.missing().filter(answer.body()::contains).ifPresent(id -> wrongs.add("lists " + id));
        if (refusal() && !answer.header("Content-Type").startsWith(problem())) {
            wrongs.add("refuses as " + answer.header("Content-Type"));
        }
        if (refusal() && People.traces().stream().anyMatch(answer.body()::contains)) {
            wrongs.add("refuses with personal data");
        }
        return wrongs.stream().map(wrong -> cell + ": " + wrong).toList();
    }

    private String said() {
        return answer.body().substring(0, Math.min(answer.body().length(), ENOUGH));
    }

    private boolean refusal() {
        return answer.status() >= 400;
    }

    private String problem() {
        return cell.operation().fhir() ? "application/fhir+json" : "application/problem+json";
    }
}

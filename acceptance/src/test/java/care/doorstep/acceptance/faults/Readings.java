package care.doorstep.acceptance.faults;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Reading;
import care.doorstep.acceptance.people.Referrals;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What the read APIs of all services answer about everyone the flow was about. */
final class Readings {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Says how far a service has read, which is not what it has read. */
    private static final Set<String> NOT_COMPARED = Set.of("freshness");

    private static final List<String> ABOUT_A_PERSON = List.of(
            "referral/v1/people/%s",
            "referral/v1/people/%s/referrals",
            "referral/v1/people/%s/timeline",
            "caseload/v1/people/%s/cases",
            "caseload/v1/people/%s/timeline",
            "careplan/v1/people/%s/plan",
            "careplan/v1/people/%s/timeline",
            "stratification/v1/people/%s/risk",
            "stratification/v1/people/%s/timeline",
            "outcomes/v1/people/%s/outcomes",
            "outcomes/v1/people/%s/timeline");

    private final Partner triage = Partner.staff("triage");
    private final Partner hub = Partner.staff("hub");
    private final Partner nurse = Partner.staff("nurse");
    private final Partner manager = Partner.staff("manager");
    private final List<Question> questions = new ArrayList<>();

    private record Question(Partner who, String name, String path, String about) {

        String asked() {
            return name + " " + path;
        }
    }

    private Readings(List<Command> commands) {
        for (var referral : known(commands.stream().map(Command::referral))) {
            ask(triage, "triage", Referrals.ALL + "/" + referral, referral);
            ask(hub, "hub", "/api/caseload/v1/referrals/" + referral + "/case", referral);
        }
        for (var person : known(commands.stream().map(Command::person))) {
            ABOUT_A_PERSON.forEach(path -> ask(nurse, "nurse", "/api/" + path.formatted(person), person));
        }
        ask(manager, "manager", "/api/outcomes/v1/figures", "figures");
        ask(hub, "hub", "/api/caseload/v1/neighbourhoods", "neighbourhoods");
    }

    static Readings aboutAllIn(List<Command> commands) {
        return new Readings(commands);
    }

    /** Reads, does something that must change nothing, and reads again. */
    List<Reading> beforeAndAfter(Runnable something) {
        var before = read();
        something.run();
        var after = read();
        return questions.stream()
                .map(q -> new Reading(q.asked(), q.about(), before.get(q), after.get(q)))
                .toList();
    }

    private static Set<String> known(java.util.stream.Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void ask(Partner who, String name, String path, String about) {
        questions.add(new Question(who, name, path, about));
    }

    private Map<Question, JsonNode> read() {
        var readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tasks = questions.stream()
                    .<Callable<JsonNode>>map(question -> () -> answer(question))
                    .toList();
            var answers = readers.invokeAll(tasks, PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var read = new java.util.HashMap<Question, JsonNode>();
            for (var n = 0; n < questions.size(); n++) {
                read.put(questions.get(n), get(answers.get(n)));
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            readers.shutdownNow();
        }
    }

    private static JsonNode get(Future<JsonNode> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a reading failed: " + e.getCause(), e.getCause());
        }
    }

    /** An answer that is no 200 is a reading too: nothing there, or nothing for who asks. */
    private static JsonNode answer(Question question) throws InterruptedException {
        var answer = asked(question);
        while (answer.status() == 429) {
            Thread.sleep(500);
            answer = asked(question);
        }
        return answer.status() == 200 ? Json.without(answer.json(), NOT_COMPARED) : refusal(answer);
    }

    /** A connection kept from before the faults may be dead by now: asked once more on another. */
    private static Answer asked(Question question) {
        try {
            return question.who().get(question.path());
        } catch (UncheckedIOException e) {
            return question.who().get(question.path());
        }
    }

    private static JsonNode refusal(Answer answer) {
        return Json.object().put("status", answer.status());
    }
}

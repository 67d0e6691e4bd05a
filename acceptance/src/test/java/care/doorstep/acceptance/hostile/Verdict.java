package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an answer may be given to a request of any kind. */
final class Verdict {

    static final String ACCEPTED_ALTHOUGH_WRONG = "accepted, although wrong";

    private static final List<String> INNARDS = List.of(
            "Exception",
            "\tat ",
            " at care.",
            "care.doorstep.platform",
            "org.hibernate",
            "com.fasterxml",
            "java.lang",
            "java.util",
            "SQLSTATE",
            "Caused by",
            "<html");

    private Verdict() {}

    /** What is wrong with the answer, if anything is; the kind of complaint only, so that it can be compared. */
    static Optional<String> on(Sent sent, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("status " + answer.status());
        }
        if (answer.status() < 400) {
            return sent.wrong() ? Optional.of(ACCEPTED_ALTHOUGH_WRONG) : Optional.empty();
        }
        return refusal(sent, answer);
    }

    private static Optional<String> refusal(Sent sent, Answer answer) {
        var type = answer.header("Content-Type");
        var expected = sent.operation().fhir() ? "application/fhir+json" : "application/problem+json";
        if (!type.startsWith(expected)) {
            return Optional.of("a refusal (%s) as '%s'".formatted(answer.status(), type));
        }
        if (!wellFormed(sent, answer)) {
            return Optional.of("a refusal (%s) without its parts".formatted(answer.status()));
        }
        var said = answer.body() + answer.response().headers().map();
        return INNARDS.stream()
                .filter(said::contains)
                .findFirst()
                .map(innards -> "a refusal that tells '" + innards + "'")
                .or(() -> Optional.of("a refusal that repeats what was typed")
                        .filter(_ -> said.toLowerCase(Locale.ROOT).contains(Texts.MARK.toLowerCase(Locale.ROOT))));
    }

    private static boolean wellFormed(Sent sent, Answer answer) {
        var body = Json.read(answer.body());
        return sent.operation().fhir()
                ? body.path("resourceType").asText().equals("OperationOutcome")
                        && body.path("issue").size() > 0
                : body.path("status").asInt() == answer.status()
                        && !body.path("type").asText().isEmpty()
                        && !body.path("title").asText().isEmpty();
    }
}

package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.edge.Answer;
import java.util.Optional;
import java.util.function.Supplier;

/** One call, and whether it was answered. */
final class Attempt {

    private Attempt() {}

    /**
     * Empty where nothing is known: no answer at all, a server's failure, too many calls, the first call with the same
     * key still at work, or a token that could not be had or checked just then.
     */
    static Optional<Answer> of(Supplier<Answer> call) {
        try {
            return Optional.of(call.get()).filter(Attempt::says);
        } catch (RuntimeException | AssertionError e) {
            return Optional.empty();
        }
    }

    private static boolean says(Answer answer) {
        var status = answer.status();
        return status < 500 && status != 429 && status != 401 && !answer.body().contains("idempotency-in-flight");
    }

    static boolean isYes(Answer answer) {
        return answer.status() / 100 == 2;
    }
}

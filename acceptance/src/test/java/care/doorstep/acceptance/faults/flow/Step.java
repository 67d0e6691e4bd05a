package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Recorder;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A change to what was just read, sent until it is answered. After an attempt without an answer the client reads again:
 * where the state has moved on as it asked, that is the answer.
 *
 * @param read where the state is read
 * @param change where the change is sent
 * @param from states in which it may be asked
 * @param soon states in which to wait for one of those
 * @param to states that show it has been done
 */
record Step(Act act, String read, String change, Object body, Set<String> from, Set<String> soon, Set<String> to) {

    private static final Duration BETWEEN = Duration.ofMillis(400);
    private static final int TOO_OFTEN = 40;

    /** What was shown after the change; empty where it was not done, or nobody knows. */
    Optional<Answer> by(Partner who, String effect, Recorder recorder, Patience patience) {
        var asked = Asked.begin(recorder, act);
        var last = Optional.<Answer>empty();
        while (!patience.isOver() && asked.attempts() < TOO_OFTEN) {
            last = Attempt.of(() -> who.get(read)).filter(Attempt::isYes);
            var state = last.map(answer -> answer.text("/state")).orElse("");
            if (from.contains(state)) {
                var answer = send(who, last.get(), asked);
                if (answer.isPresent() && Attempt.isYes(answer.get())) {
                    return acknowledged(asked, effect, answer.get());
                }
            } else if (last.isPresent() && !soon.contains(state)) {
                return to.contains(state) && asked.attempts() > 0
                        ? acknowledged(asked, effect, last.get())
                        : refused(asked, effect, last.get());
            }
            Patience.pause(BETWEEN);
        }
        if (asked.attempts() > 0) {
            asked.givenUp(effect, person(last), referral(last));
        }
        return Optional.empty();
    }

    private Optional<Answer> send(Partner who, Answer seen, Asked asked) {
        asked.attempt();
        var answer = Attempt.of(() -> who.with("Idempotency-Key", asked.key()).change(change, seen, body));
        if (answer.isEmpty()) {
            asked.withoutAnswer();
        }
        return answer;
    }

    private static Optional<Answer> acknowledged(Asked asked, String effect, Answer answer) {
        asked.acknowledged(effect, answer.text("/personId"), answer.text("/referralId"));
        return Optional.of(answer);
    }

    /** Too late; nothing was asked where nothing was sent. */
    private static Optional<Answer> refused(Asked asked, String effect, Answer seen) {
        if (asked.attempts() > 0) {
            asked.refused(effect, seen.text("/personId"), seen.text("/referralId"));
        }
        return Optional.empty();
    }

    private static String person(Optional<Answer> seen) {
        return seen.map(answer -> answer.text("/personId")).orElse("");
    }

    private static String referral(Optional<Answer> seen) {
        return seen.map(answer -> answer.text("/referralId")).orElse("");
    }
}

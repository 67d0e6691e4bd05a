package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import java.time.Duration;
import java.util.Optional;

/** A practice's system sends a referral until it gets an answer. */
public final class Submission {

    private static final Duration BETWEEN = Duration.ofMillis(400);

    private final Recorder recorder;
    private final Patience patience;
    private final Partner practice = Partner.system("gp-system").whilePartsFail();

    Submission(Recorder recorder, Patience patience) {
        this.recorder = recorder;
        this.patience = patience;
    }

    /** For somebody who asks while no flow ends. */
    public static Submission of(Recorder recorder) {
        return new Submission(recorder, new Patience());
    }

    /** The referral, or nothing where it was refused or never answered. */
    public Optional<Answer> of(Person person) {
        var body = Referrals.about(person);
        var asked = Asked.begin(recorder, Act.SUBMIT);
        var caller = practice.with("Idempotency-Key", asked.key()).with("X-Correlation-ID", asked.key());
        while (true) {
            asked.attempt();
            var answer = Attempt.of(() -> caller.post(Referrals.ALL, body));
            if (answer.isPresent()) {
                return settled(asked, answer.get());
            }
            asked.withoutAnswer();
            if (patience.isOver()) {
                asked.givenUp(asked.key(), "", "");
                return Optional.empty();
            }
            Patience.pause(BETWEEN);
        }
    }

    private static Optional<Answer> settled(Asked asked, Answer answer) {
        if (!Attempt.isYes(answer)) {
            asked.refused(asked.key(), "", "");
            return Optional.empty();
        }
        asked.acknowledged(asked.key(), answer.text("/personId"), answer.text("/referralId"));
        return Optional.of(answer);
    }
}

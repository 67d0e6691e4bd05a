package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Outcome;
import care.doorstep.acceptance.faults.history.Recorder;
import java.time.Duration;
import java.util.UUID;

/** A command from its first attempt to its last. */
final class Asked {

    private final Recorder recorder;
    private final Act act;
    private final String key;
    private final Duration invoked;
    private int attempts;
    private int unanswered;

    private Asked(Recorder recorder, Act act, String key) {
        this.recorder = recorder;
        this.act = act;
        this.key = key;
        this.invoked = recorder.now();
    }

    static Asked begin(Recorder recorder, Act act) {
        return new Asked(recorder, act, UUID.randomUUID().toString());
    }

    /** The Idempotency-Key of every attempt. */
    String key() {
        return key;
    }

    int attempts() {
        return attempts;
    }

    void attempt() {
        attempts++;
    }

    void withoutAnswer() {
        unanswered++;
        recorder.attemptWithoutAnswer();
    }

    void acknowledged(String effect, String person, String referral) {
        write(effect, person, referral, Outcome.ACKNOWLEDGED);
    }

    /** Refused, as far as is known: an attempt without an answer may still have done it. */
    void refused(String effect, String person, String referral) {
        write(effect, person, referral, unanswered == 0 ? Outcome.REFUSED : Outcome.UNKNOWN);
    }

    void givenUp(String effect, String person, String referral) {
        write(effect, person, referral, Outcome.UNKNOWN);
    }

    private void write(String effect, String person, String referral, Outcome outcome) {
        recorder.command(new Command(key, act, effect, person, referral, invoked, recorder.now(), attempts, outcome));
    }
}

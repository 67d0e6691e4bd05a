package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One referral, from a practice to the team that ends it, or as far as it gets. */
final class Journey {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);
    private static final String CASES = "/api/caseload/v1/cases/";

    private final Recorder recorder;
    private final Patience patience;
    private final Submission submission;
    private final Partner triage = Partner.staff("triage").whilePartsFail();
    private final Partner hub = Partner.staff("hub").whilePartsFail();
    private final Partner nurse = Partner.staff("nurse").whilePartsFail();

    Journey(Recorder recorder, Patience patience) {
        this.recorder = recorder;
        this.patience = patience;
        this.submission = new Submission(recorder, patience);
    }

    /** How far it is to go. */
    private enum Fate {
        LEFT_UNTRIAGED,
        WITHDRAWN,
        LEFT_UNANSWERED,
        URGENT,
        EVERYDAY,
        EVERYDAY_TO_THE_END
    }

    private static Fate fate(Random chance) {
        var n = chance.nextInt(100);
        if (n < 8) {
            return Fate.LEFT_UNTRIAGED;
        } else if (n < 16) {
            return Fate.WITHDRAWN;
        } else if (n < 26) {
            return Fate.LEFT_UNANSWERED;
        } else if (n < 45) {
            return Fate.URGENT;
        }
        return n < 70 ? Fate.EVERYDAY : Fate.EVERYDAY_TO_THE_END;
    }

    void of(Person person, Random chance) {
        var fate = fate(chance);
        submission.of(person).map(answer -> answer.text("/referralId")).ifPresent(referral -> {
            switch (fate) {
                case LEFT_UNTRIAGED -> {}
                case WITHDRAWN -> withdraw(referral);
                case LEFT_UNANSWERED -> triage(referral, "two-hour-response");
                case URGENT -> {
                    triage(referral, "two-hour-response");
                    care(referral, 1);
                }
                case EVERYDAY -> {
                    triage(referral, "neighbourhood-team");
                    care(referral, 2);
                }
                case EVERYDAY_TO_THE_END -> {
                    triage(referral, "neighbourhood-team");
                    care(referral, 2).ifPresent(this::discharge);
                }
            }
        });
    }

    private void triage(String referral, String outcome) {
        var path = Referrals.ALL + "/" + referral;
        var decision = Map.of("outcome", outcome, "basis", "consent", "rationale", "Falls review at home.");
        var done = Set.of("offered", "with-hub", "accepted", "closed");
        new Step(Act.TRIAGE, path, path + "/triage", decision, Set.of("received"), Set.of(), done)
                .by(triage, referral, recorder, patience);
    }

    private void withdraw(String referral) {
        var path = Referrals.ALL + "/" + referral;
        var open = Set.of("received", "offered", "with-hub");
        var reason = Map.of("reason", "no-longer-needed");
        new Step(Act.WITHDRAW, path, path + "/withdrawal", reason, open, Set.of(), Set.of("withdrawn"))
                .by(triage, referral, recorder, patience);
    }

    /** The team accepts and sees the person this often; returns the case it accepted. */
    private Optional<Answer> care(String referral, int contacts) {
        var accepted = caseOf(referral).flatMap(this::accept);
        var contact = new Contact(recorder, patience, nurse);
        accepted.ifPresent(held -> {
            for (var n = 1; n <= contacts; n++) {
                contact.of(held, n, n == 1 ? "face-to-face" : "telephone");
            }
        });
        return accepted;
    }

    private Optional<String> caseOf(String referral) {
        var path = "/api/caseload/v1/referrals/" + referral + "/case";
        while (!patience.isOver()) {
            var found = Attempt.of(() -> hub.get(path)).filter(Attempt::isYes);
            if (found.isPresent()) {
                return found.map(answer -> answer.text("/caseId"));
            }
            Patience.pause(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }

    private Optional<Answer> accept(String caseId) {
        var path = CASES + caseId;
        var done = Set.of("accepted-provisional", "accepted", "acceptance-refused", "discharged");
        return new Step(Act.ACCEPT, path, path + "/acceptance", Map.of(), Set.of("offered"), Set.of(), done)
                .by(nurse, caseId, recorder, patience);
    }

    private void discharge(Answer held) {
        var caseId = held.text("/caseId");
        var path = CASES + caseId;
        var reason = Map.of("reason", "goals-met");
        var soon = Set.of("accepted-provisional");
        new Step(Act.DISCHARGE, path, path + "/discharge", reason, Set.of("accepted"), soon, Set.of("discharged"))
                .by(nurse, caseId, recorder, patience);
    }
}

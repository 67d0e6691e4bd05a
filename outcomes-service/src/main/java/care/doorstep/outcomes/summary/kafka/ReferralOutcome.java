package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.application.RecordOutcomes;
import jakarta.inject.Singleton;
import java.util.Set;

/** A receipt that comes late moves the start of the wait. */
@Singleton
class ReferralOutcome extends OutcomeReaction {

    ReferralOutcome(RecordOutcomes recordOutcomes) {
        super(recordOutcomes, "doorstep.referral.v1", Set.of("referral.received"));
    }
}

package care.doorstep.referral.pathway.kafka;

import care.doorstep.referral.pathway.domain.Acceptance;
import care.doorstep.referral.pathway.domain.Triage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of referral events, field for field as in {@code contracts/}. */
final class Wire {

    private Wire() {}

    record Received(
            UUID referralId,
            UUID personId,
            String channel,
            String referringOrganisation,
            String reason,
            String requestedPriority,
            Instant receivedAt,
            @Nullable Instant needIdentifiedAt,
            @Nullable String practice,
            @Nullable String neighbourhoodId,
            String ageBand,
            List<String> flags,
            @Nullable UUID previousReferralId) {}

    record Triaged(
            UUID referralId,
            UUID personId,
            String outcome,
            String basis,
            Instant triagedAt,
            String triagedBy,
            String urgency) {
        static Triaged of(UUID referralId, UUID personId, Triage triage) {
            return new Triaged(
                    referralId,
                    personId,
                    ReferralEventJournal.code(triage.outcome()),
                    ReferralEventJournal.code(triage.basis()),
                    triage.at(),
                    triage.clinician(),
                    ReferralEventJournal.code(triage.urgency()));
        }
    }

    record Offered(
            UUID referralId,
            UUID personId,
            String teamId,
            @Nullable String neighbourhoodId,
            String priority,
            String reason,
            Instant offeredAt,
            Instant expiresAt,
            @Nullable Instant clockDueAt,
            int offerNumber) {}

    record RePlaced(UUID referralId, UUID personId, String teamId, String placedBy, Instant at) {}

    record Accepted(
            UUID referralId, UUID personId, String teamId, UUID caseId, String organisation, Instant acceptedAt) {
        static Accepted of(UUID referralId, UUID personId, Acceptance acceptance) {
            return new Accepted(
                    referralId,
                    personId,
                    acceptance.team().value(),
                    acceptance.caseId().value(),
                    acceptance.organisation(),
                    acceptance.at());
        }
    }

    record Refused(UUID referralId, UUID personId, UUID caseId, String teamId, String reason, Instant at) {}

    record Declined(UUID referralId, UUID personId, String teamId, UUID noteId, Instant at) {}

    record Escalated(
            UUID referralId,
            UUID personId,
            String reason,
            @Nullable String teamId,
            Instant at) {}

    record Ended(UUID referralId, UUID personId, String reason, Instant at) {}
}

package care.doorstep.referral.pathway.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as the API shows it. A partner gets what it submitted and how it goes, with the other parts null. */
public record ReferralRepresentation(
        UUID referralId,
        long version,
        UUID personId,
        @Nullable PersonPart person,
        String state,
        String channel,
        String reason,
        @Nullable String reasonText,
        String requestedPriority,
        @Nullable String priority,
        Instant receivedAt,
        @Nullable Instant needIdentifiedAt,
        String referringOrganisation,
        @Nullable String referrerName,
        @Nullable String referrerPhone,
        List<String> flags,
        @Nullable String practice,
        @Nullable String neighbourhoodId,
        HolderPart holder,
        @Nullable OfferPart offer,
        @Nullable AcceptedPart acceptedBy,
        @Nullable ClockPart clock,
        @Nullable TriagePart triage,
        List<AdvicePart> advice,
        @Nullable InterimPlanPart interimPlan,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable UUID previousReferralId,
        String correlationId) {

    @Override
    public String toString() {
        return "ReferralRepresentation[" + referralId + "]";
    }

    public record PersonPart(
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String nhsNumber,
            @Nullable String nhsNumberStatus) {
        @Override
        public String toString() {
            return "PersonPart[of one person]";
        }
    }

    /** Who holds this person, until when, and what happens then. */
    public record HolderPart(
            String who,
            @Nullable String organisation,
            Instant since,
            @Nullable Instant until,
            String then) {}

    public record OfferPart(String teamId, Instant offeredAt, Instant expiresAt, int number) {}

    public record AcceptedPart(String teamId, UUID caseId, Instant at) {}

    /** {@code state} is running, met, missed or not-required. */
    public record ClockPart(
            String measurementType,
            boolean provisional,
            Instant startedAt,
            Instant amberAt,
            Instant dueAt,
            String state,
            @Nullable Instant stoppedAt,
            @Nullable Long minutes) {}

    public record TriagePart(
            String outcome,
            @Nullable String rationale,
            String basis,
            @Nullable String spokenTo,
            Instant at) {
        @Override
        public String toString() {
            return "TriagePart[" + outcome + "]";
        }
    }

    /** {@code text} is null until the words have arrived. */
    public record AdvicePart(String teamId, @Nullable String text, UUID noteId, Instant at) {
        @Override
        public String toString() {
            return "AdvicePart[" + noteId + "]";
        }
    }

    public record InterimPlanPart(String text, @Nullable Instant reviewAt) {
        @Override
        public String toString() {
            return "InterimPlanPart[]";
        }
    }
}

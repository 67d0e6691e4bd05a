package care.doorstep.gateway.referral;

import care.doorstep.gateway.words.ClockView;
import care.doorstep.gateway.words.Countdown;
import care.doorstep.gateway.words.Identifiers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One referral as its page shows it. */
public record ReferralView(
        String referralId,
        @Nullable String personId,
        @Nullable PersonName person,
        String state,
        @Nullable String channel,
        @Nullable String reason,
        @Nullable String reasonText,
        @Nullable String requestedPriority,
        @Nullable String priority,
        Instant receivedAt,
        @Nullable String referringOrganisation,
        @Nullable String referrerName,
        List<String> flags,
        @Nullable String practice,
        @Nullable String neighbourhoodId,
        @Nullable Holder holder,
        @Nullable Offer offer,
        @Nullable AcceptedBy acceptedBy,
        @Nullable ClockView clock,
        @Nullable Triage triage,
        List<Advice> advice,
        @Nullable InterimPlan interimPlan,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable String correlationId) {

    public ReferralView {
        flags = Objects.requireNonNullElse(flags, List.of());
        advice = Objects.requireNonNullElse(advice, List.of());
    }

    public record PersonName(
            @Nullable String family, @Nullable String given) {}

    public record Holder(
            @Nullable String who,
            @Nullable String organisation,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable String then) {}

    public record Offer(
            String teamId,
            @Nullable Instant offeredAt,
            @Nullable Instant expiresAt,
            int number) {}

    public record AcceptedBy(
            String teamId,
            @Nullable String caseId,
            @Nullable Instant at) {}

    public record Triage(
            @Nullable String outcome,
            @Nullable String rationale,
            @Nullable String basis,
            @Nullable String spokenTo,
            @Nullable Instant at) {}

    public record InterimPlan(
            @Nullable String text, @Nullable Instant reviewAt) {}

    public record Advice(
            @Nullable String teamId,
            @Nullable String text,
            @Nullable Instant at) {}

    public String name() {
        return person == null ? "Person's name not loaded" : Identifiers.name(person.family(), person.given());
    }

    public Countdown countdown(Instant now) {
        return Countdown.of(clock, now);
    }

    public boolean in(String... states) {
        return List.of(states).contains(state);
    }

    public boolean placed() {
        return in("accepted", "withdrawn", "closed");
    }

    @Override
    public String toString() {
        return "ReferralView[" + referralId + "]";
    }
}

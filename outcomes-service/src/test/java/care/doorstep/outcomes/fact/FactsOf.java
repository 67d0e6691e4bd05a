package care.doorstep.outcomes.fact;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of one referral of one person, as tests tell them. Each is stated a second after the one before. */
public final class FactsOf {

    private static long stated;

    public final UUID person;
    public final UUID referral = UUID.randomUUID();
    public final UUID plan = UUID.randomUUID();

    private FactsOf(UUID person) {
        this.person = person;
    }

    public static FactsOf somebody() {
        return new FactsOf(UUID.randomUUID());
    }

    /** Another referral and plan of the same person. */
    public FactsOf again() {
        return new FactsOf(person);
    }

    public Fact.ReferralReceived received(String at) {
        return new Fact.ReferralReceived(origin("referral.received", referral), Instant.parse(at), "NH01", "Z90001");
    }

    public Fact.ClockStarted clockStarted(String at, boolean provisional) {
        return clockStarted(at, "05", provisional);
    }

    public Fact.ClockStarted clockStarted(String at, String type, boolean provisional) {
        var start = Instant.parse(at);
        return new Fact.ClockStarted(
                origin("referral.clock-started", referral), start, type, provisional, start.plusSeconds(7200));
    }

    public Fact.ClockBreached clockBreached(String startedAt) {
        var due = Instant.parse(startedAt).plusSeconds(7200);
        return new Fact.ClockBreached(origin("referral.clock-breached", referral), due, "05", due);
    }

    public Fact.ClockStopped clockStopped(String startedAt, String stoppedAt, String outcome) {
        return stop("referral.clock-stopped", startedAt, stoppedAt, outcome);
    }

    public Fact.ClockStopped clockCorrected(String startedAt, String stoppedAt, String outcome) {
        return stop("referral.clock-corrected", startedAt, stoppedAt, outcome);
    }

    public Fact.ContactRecorded seen(String at, String staff) {
        return new Fact.ContactRecorded(
                origin("caseload.contact-recorded", referral), Instant.parse(at), true, "face-to-face", staff);
    }

    public Fact.ContactRecorded noAccess(String at) {
        return new Fact.ContactRecorded(
                origin("caseload.contact-recorded", referral), Instant.parse(at), false, "face-to-face", "staff-0");
    }

    public Fact.CapacityEscalated capacityEscalated(String at) {
        return new Fact.CapacityEscalated(origin("caseload.capacity-escalated", referral), Instant.parse(at));
    }

    public Fact.PlanCreated planCreated(String at) {
        return new Fact.PlanCreated(origin("careplan.created", referral), Instant.parse(at), plan);
    }

    public Fact.AssessmentRecorded assessed(String at, String staff, boolean history, @Nullable UUID repeats) {
        return new Fact.AssessmentRecorded(
                origin("careplan.assessment-recorded", referral),
                Instant.parse(at),
                plan,
                "nursing",
                staff,
                history,
                repeats);
    }

    public Fact.GoalsAgreed goalsAgreed(String at, UUID... goals) {
        return new Fact.GoalsAgreed(origin("careplan.goals-agreed", referral), Instant.parse(at), plan, List.of(goals));
    }

    public Fact.PlanReviewed reviewed(String at, Fact.GoalScored... goals) {
        return new Fact.PlanReviewed(
                origin("careplan.reviewed", referral), Instant.parse(at), plan, UUID.randomUUID(), List.of(goals));
    }

    public Fact.HospitalActivity hospital(Fact.Activity kind, String at, @Nullable String diagnosis) {
        return new Fact.HospitalActivity(
                origin("activity." + kind.name().toLowerCase(java.util.Locale.ROOT), null),
                Instant.parse(at),
                UUID.randomUUID(),
                kind,
                diagnosis);
    }

    private Fact.ClockStopped stop(String type, String startedAt, String stoppedAt, String outcome) {
        var start = Instant.parse(startedAt);
        var stop = Instant.parse(stoppedAt);
        return new Fact.ClockStopped(
                origin(type, referral),
                stop,
                "05",
                outcome,
                start,
                java.time.Duration.between(start, stop).toMinutes());
    }

    private Origin origin(String type, @Nullable UUID about) {
        return new Origin(UUID.randomUUID(), type, Instant.EPOCH.plusSeconds(stated++), person, about);
    }
}

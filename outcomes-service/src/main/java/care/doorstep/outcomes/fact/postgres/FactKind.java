package care.doorstep.outcomes.fact.postgres;

import care.doorstep.outcomes.fact.domain.Fact;
import java.util.Arrays;
import java.util.Collection;

/** The name under which a kind of fact is stored: it stays when a class is renamed. */
enum FactKind {
    REFERRAL_RECEIVED("referral-received", Fact.ReferralReceived.class),
    REFERRAL_OFFERED("referral-offered", Fact.ReferralOffered.class),
    CLOCK_STARTED("clock-started", Fact.ClockStarted.class),
    CLOCK_BREACHED("clock-breached", Fact.ClockBreached.class),
    CLOCK_STOPPED("clock-stopped", Fact.ClockStopped.class),
    CONTACT_RECORDED("contact-recorded", Fact.ContactRecorded.class),
    CAPACITY_ESCALATED("capacity-escalated", Fact.CapacityEscalated.class),
    PLAN_CREATED("plan-created", Fact.PlanCreated.class),
    ASSESSMENT_RECORDED("assessment-recorded", Fact.AssessmentRecorded.class),
    GOALS_AGREED("goals-agreed", Fact.GoalsAgreed.class),
    PLAN_REVIEWED("plan-reviewed", Fact.PlanReviewed.class),
    HOSPITAL_ACTIVITY("hospital-activity", Fact.HospitalActivity.class);

    private final String code;
    private final Class<? extends Fact> type;

    FactKind(String code, Class<? extends Fact> type) {
        this.code = code;
        this.type = type;
    }

    String code() {
        return code;
    }

    Class<? extends Fact> type() {
        return type;
    }

    static FactKind of(Class<? extends Fact> type) {
        return Arrays.stream(values()).filter(k -> k.type == type).findFirst().orElseThrow();
    }

    static FactKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    static String[] codes(Collection<Class<? extends Fact>> types) {
        return types.stream().map(type -> of(type).code).toArray(String[]::new);
    }
}

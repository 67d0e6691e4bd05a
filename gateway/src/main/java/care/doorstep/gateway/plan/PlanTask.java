package care.doorstep.gateway.plan;

import java.util.Optional;
import java.util.stream.Stream;

/** What a clinician can do to a plan: each has a page of its own. */
public enum PlanTask {
    ASSESSMENT("assessment", "Record an assessment"),
    GOALS("goals", "Agree goals"),
    ACTION("action", "Plan an action or an instruction"),
    MDT("mdt", "Record a team meeting decision"),
    COORDINATOR("coordinator", "Name the coordinator"),
    ABOUT_ME("about-me", "What matters to the person"),
    ALLERGIES("allergies", "Record allergies"),
    CONTINGENCY("contingency", "Plan for when things go wrong"),
    CONSENT("consent", "Record the basis for sharing"),
    REVIEW("review", "Review the plan");

    private final String code;
    private final String title;

    PlanTask(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    static Optional<PlanTask> of(String code) {
        return Stream.of(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}

package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import java.util.ArrayList;
import java.util.List;

/** "Tell your story once": what an assessment must say before it goes over ground that is already covered. */
final class Repeats {

    private Repeats() {}

    static void check(NewAssessment assessment, Entries entries) {
        var violations = new ArrayList<Violation>();
        var repeats = assessment.repeats();
        if (repeats == null && repeatsSomething(assessment, entries)) {
            violations.add(new Violation("repeats", because(assessment, entries)));
        }
        if (repeats != null && !knows(entries.assessments(), repeats)) {
            violations.add(new Violation("repeats", "is not an assessment of this plan"));
        }
        if (assessment.repeatReason() == null && (repeats != null || repeatsSomething(assessment, entries))) {
            violations.add(new Violation("repeatReason", "say why it is repeated"));
        }
        if (repeats == null && assessment.repeatReason() != null && violations.isEmpty()) {
            violations.add(new Violation("repeats", "name the assessment that this one repeats"));
        }
        if (!violations.isEmpty()) {
            throw new PlanRuleBroken(violations);
        }
    }

    private static boolean repeatsSomething(NewAssessment assessment, Entries entries) {
        return retells(assessment, entries) || sameDiscipline(assessment, entries);
    }

    private static boolean retells(NewAssessment assessment, Entries entries) {
        return assessment.history() != null && entries.history().isPresent();
    }

    private static boolean sameDiscipline(NewAssessment assessment, Entries entries) {
        return entries.assessments().stream().anyMatch(a -> a.discipline() == assessment.discipline());
    }

    private static boolean knows(List<Assessment> assessments, AssessmentId id) {
        return assessments.stream().anyMatch(a -> a.id().equals(id));
    }

    private static String because(NewAssessment assessment, Entries entries) {
        return retells(assessment, entries)
                ? "the plan already has the history: read it, or name the assessment that this one repeats"
                : "this discipline has already assessed: read it, or name the assessment that this one repeats";
    }
}

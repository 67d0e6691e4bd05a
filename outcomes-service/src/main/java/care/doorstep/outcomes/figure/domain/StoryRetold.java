package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact.AssessmentRecorded;
import java.math.BigDecimal;
import java.util.List;

/** How many assessments made a person tell again a history that was already known. */
public final class StoryRetold {

    private StoryRetold() {}

    public static Tally of(List<AssessmentRecorded> assessments) {
        var evidence = assessments.stream().map(StoryRetold::evidence).toList();
        var retold = Tally.numerators(evidence);
        return new Tally(
                retold,
                (long) evidence.size(),
                evidence.isEmpty() ? null : BigDecimal.valueOf(retold),
                reading(retold, evidence.size()),
                evidence);
    }

    private static Evidence evidence(AssessmentRecorded assessment) {
        var how = assessment.storyRetold()
                ? "the history was taken again"
                : assessment.historyTaken() ? "the history was taken for the first time" : "the history was reused";
        return Evidence.of(assessment.origin(), Counted.in(assessment.storyRetold()), how);
    }

    private static String reading(long retold, int assessments) {
        return assessments == 0
                ? "No assessment was recorded in this period."
                : "In " + retold + " of " + Words.count(assessments, "assessment", "assessments")
                        + " the person had to tell their story again.";
    }
}

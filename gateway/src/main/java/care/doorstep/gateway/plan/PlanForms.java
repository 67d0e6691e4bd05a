package care.doorstep.gateway.plan;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of each {@link PlanTask}, filled with what the plan says now where it replaces something. */
final class PlanForms {

    /** Lines for new goals on one form. */
    static final int GOALS = 4;

    /** Headings of the person's own page, in the order of the national standard. */
    static final Map<String, String> ABOUT_ME = aboutMe();

    private PlanForms() {}

    static Form of(PlanTask task, VersionedPlan versioned) {
        var plan = versioned.plan();
        var form = Form.blank(task.code(), "/people/" + plan.personId() + "/plan/" + task.code(), versioned.etag());
        return switch (task) {
            case COORDINATOR ->
                replacing(
                        replacing(form, "coordinator", "Coordinator", plan.coordinator()),
                        "deputy",
                        "Deputy",
                        plan.deputy());
            case ABOUT_ME -> aboutMe(form, plan.aboutMe());
            case ALLERGIES -> allergies(form, plan.allergies());
            case GOALS -> form.saved("goal-1", "Goals", goals(plan));
            case ASSESSMENT ->
                form.saved(
                        "summary",
                        "Assessments",
                        String.valueOf(plan.assessments().size()));
            case ACTION ->
                form.saved("what", "Actions", String.valueOf(plan.actions().size()));
            case MDT ->
                form.saved(
                        "decision",
                        "Decisions",
                        String.valueOf(plan.mdtDecisions().size()));
            case CONTINGENCY ->
                form.saved(
                        "whatShouldHappen",
                        "Contingencies",
                        String.valueOf(plan.contingency().size()));
            case REVIEW -> form.saved("note", "Goals", goals(plan));
            case CONSENT -> form;
        };
    }

    private static Form replacing(Form form, String name, String label, @Nullable String now) {
        return form.with(name, now).saved(name, label, now);
    }

    private static Form aboutMe(Form form, PlanView.@Nullable AboutMe now) {
        var filled = form;
        for (var heading : ABOUT_ME.entrySet()) {
            filled = replacing(filled, heading.getKey(), heading.getValue(), value(now, heading.getKey()));
        }
        return filled;
    }

    private static @Nullable String value(PlanView.@Nullable AboutMe now, String name) {
        if (now == null) {
            return null;
        }
        return switch (name) {
            case "whatMatters" -> now.whatMatters();
            case "importantPeople" -> now.importantPeople();
            case "howToCommunicate" -> now.howToCommunicate();
            case "wellness" -> now.wellness();
            case "pleaseDoAndDont" -> now.pleaseDoAndDont();
            case "howToSupport" -> now.howToSupport();
            case "alsoWorthKnowing" -> now.alsoWorthKnowing();
            default -> now.supportedBy();
        };
    }

    private static Form allergies(Form form, PlanView.@Nullable Allergies now) {
        var items = now == null || now.items() == null
                ? ""
                : now.items().stream().map(PlanView.Allergy::words).collect(Collectors.joining("\n"));
        var status = now == null ? "not-recorded" : now.status();
        var filled = form.with("items", items).saved("items", "Allergies", items);
        return "not-recorded".equals(status)
                ? filled.saved("status", "Status", Vocabulary.ALLERGIES.of(status), Vocabulary.ALLERGIES)
                : filled.with("status", status)
                        .saved("status", "Status", Vocabulary.ALLERGIES.of(status), Vocabulary.ALLERGIES);
    }

    private static String goals(PlanView plan) {
        return plan.goals().stream().map(PlanView.Goal::text).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> aboutMe() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("whatMatters", "What is most important to me");
        headings.put("importantPeople", "People who are important to me");
        headings.put("howToCommunicate", "How I communicate and how to communicate with me");
        headings.put("wellness", "My wellness");
        headings.put("pleaseDoAndDont", "Please do and please don't");
        headings.put("howToSupport", "How and when to support me");
        headings.put("alsoWorthKnowing", "Also worth knowing about me");
        headings.put("supportedBy", "Supported to write this by");
        return headings;
    }
}

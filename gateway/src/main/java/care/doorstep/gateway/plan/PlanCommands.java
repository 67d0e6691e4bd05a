package care.doorstep.gateway.plan;

import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was typed on a plan's page into careplan's requests. */
final class PlanCommands {

    private PlanCommands() {}

    static Command of(PlanTask task, String planId, Typed typed) {
        var plan = "/plans/" + planId;
        return switch (task) {
            case ASSESSMENT -> post(plan + "/assessments", assessment(typed));
            case GOALS -> post(plan + "/goals", goals(typed));
            case ACTION -> post(plan + "/actions", action(typed));
            case MDT -> post(plan + "/mdt-decisions", decision(typed));
            case COORDINATOR -> put(plan + "/coordinator", coordinator(typed));
            case ABOUT_ME -> put(plan + "/about-me", aboutMe(typed));
            case ALLERGIES -> put(plan + "/allergies", allergies(typed));
            case CONTINGENCY -> post(plan + "/contingency", contingency(typed));
            case CONSENT -> post(plan + "/consent", consent(typed));
            case REVIEW -> post(plan + "/reviews", review(typed));
        };
    }

    private static Map<String, Object> assessment(Typed typed) {
        var body = new HashMap<String, Object>();
        body.put("discipline", typed.required("discipline", "Choose the discipline"));
        body.put("summary", typed.required("summary", "Write what was found"));
        body.put("history", typed.optional("history"));
        body.put("repeats", typed.optional("repeats"));
        body.put("repeatReason", typed.optional("repeatReason"));
        return body;
    }

    private static Map<String, Object> goals(Typed typed) {
        var goals = new ArrayList<Map<String, Object>>();
        for (var i = 1; i <= PlanForms.GOALS; i++) {
            var text = typed.optional("goal-" + i);
            if (text != null) {
                var goal = new HashMap<String, Object>();
                goal.put("text", text);
                goal.put("importance", importance(typed, "importance-" + i));
                goals.add(present(goal));
            }
        }
        if (goals.isEmpty()) {
            typed.wrong("goal-1", "Write at least one goal, in the person's words");
        }
        var body = new HashMap<String, Object>();
        body.put("agreedWith", typed.required("agreedWith", "Choose who agreed the goals"));
        body.put("goals", goals);
        return body;
    }

    private static @Nullable Integer importance(Typed typed, String field) {
        var text = typed.optional(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9]|10")) {
            typed.wrong(field, "Enter a whole number from 1 to 10");
            return null;
        }
        return Integer.valueOf(text);
    }

    private static Map<String, Object> action(Typed typed) {
        var body = new HashMap<String, Object>();
        body.put("kind", typed.required("kind", "Choose action or instruction"));
        body.put("what", typed.required("what", "Write what is to be done"));
        body.put(
                "ownerOrganisation",
                typed.required("ownerOrganisation", "Enter the organisation that does it")
                        .toUpperCase(Locale.UK));
        body.put("ownerDiscipline", typed.optional("ownerDiscipline"));
        body.put("goalId", typed.optional("goalId"));
        body.put("dueOn", typed.date("dueOn"));
        return body;
    }

    private static Map<String, Object> decision(Typed typed) {
        var attendees =
                typed.lines("attendees").stream().map(PlanCommands::attendee).toList();
        if (attendees.isEmpty()) {
            typed.wrong("attendees", "Name at least one person who was there");
        }
        var body = new HashMap<String, Object>();
        body.put("attendees", attendees);
        body.put("withRepresentative", typed.ticked("withRepresentative"));
        body.put("decision", typed.required("decision", "Write what was decided"));
        return body;
    }

    /** "Dr Rao, GP" is a name and a role. */
    private static Map<String, Object> attendee(String line) {
        var split = line.indexOf(',');
        return split < 0
                ? Map.of("name", line, "role", "not recorded")
                : Map.of(
                        "name", line.substring(0, split).strip(),
                        "role", line.substring(split + 1).strip());
    }

    private static Map<String, Object> coordinator(Typed typed) {
        var body = new HashMap<String, Object>();
        body.put("coordinator", typed.required("coordinator", "Enter the coordinator's name"));
        body.put("deputy", typed.optional("deputy"));
        return body;
    }

    private static Map<String, Object> aboutMe(Typed typed) {
        var body = new HashMap<String, Object>();
        PlanForms.ABOUT_ME.keySet().forEach(name -> body.put(name, typed.optional(name)));
        return body;
    }

    private static Map<String, Object> allergies(Typed typed) {
        var status = typed.required("status", "Choose none known or recorded");
        var items = typed.lines("items").stream().map(PlanCommands::allergy).toList();
        if (status.equals("recorded") && items.isEmpty()) {
            typed.wrong("items", "Name at least one allergy");
        }
        if (status.equals("none-known") && !items.isEmpty()) {
            typed.wrong("items", "You chose none known: choose recorded, or take these out");
        }
        return Map.of("status", status, "items", items);
    }

    /** "Penicillin: rash" is a substance and a reaction. */
    private static Map<String, Object> allergy(String line) {
        var split = line.indexOf(':');
        return split < 0
                ? Map.of("substance", line)
                : Map.of(
                        "substance", line.substring(0, split).strip(),
                        "reaction", line.substring(split + 1).strip());
    }

    private static Map<String, Object> contingency(Typed typed) {
        var body = new HashMap<String, Object>();
        body.put("trigger", typed.required("trigger", "Choose what it is for"));
        body.put("whatShouldHappen", typed.required("whatShouldHappen", "Write what should happen"));
        body.put("contact", typed.optional("contact"));
        return body;
    }

    private static Map<String, Object> consent(Typed typed) {
        var body = new HashMap<String, Object>();
        body.put("basis", typed.required("basis", "Choose the basis"));
        body.put("withWhom", typed.required("withWhom", "Say who it may be shared with"));
        return body;
    }

    private static Map<String, Object> review(Typed typed) {
        var goals = new ArrayList<Map<String, Object>>();
        for (var goalId : typed.manyOf("goal")) {
            var attainment = typed.optional("attainment-" + goalId);
            if (attainment != null) {
                goals.add(Map.of("goalId", goalId, "attainment", attainment));
            }
        }
        if (goals.isEmpty()) {
            typed.wrong("note", "Score at least one goal");
        }
        var body = new HashMap<String, Object>();
        body.put("goals", List.copyOf(goals));
        body.put("note", typed.optional("note"));
        body.put("nextReviewOn", typed.date("nextReviewOn"));
        return body;
    }

    private static Command post(String path, Map<String, Object> body) {
        return Command.post(Service.CAREPLAN, path, present(body));
    }

    private static Command put(String path, Map<String, Object> body) {
        return Command.put(Service.CAREPLAN, path, present(body));
    }

    private static Map<String, Object> present(Map<String, Object> body) {
        var kept = new HashMap<>(body);
        kept.values().removeIf(Objects::isNull);
        return kept;
    }
}

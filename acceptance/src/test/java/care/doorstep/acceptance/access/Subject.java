package care.doorstep.acceptance.access;

import java.util.Map;
import java.util.Set;

/** Whom or what a request is about: the ids that fill a row's placeholders. */
record Subject(String name, Map<String, String> ids) {

    /** The placeholders that make a row be about somebody. */
    static final Set<String> IDS =
            Set.of("personId", "referralId", "id", "caseId", "planId", "actionId", "teamId", "neighbourhoodId");

    static boolean concerns(Row row) {
        var words = row.operation() + row.template() + "{" + row.listOf() + "}";
        return IDS.stream().anyMatch(id -> words.contains("{" + id + "}"));
    }

    String fill(String template) {
        var filled = template;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return name;
    }
}

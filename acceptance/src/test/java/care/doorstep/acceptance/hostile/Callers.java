package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.Locale;
import java.util.Map;

/** Who may call an operation. */
final class Callers {

    private static final Map<String, String> STAFF = Map.of(
            "patient-safety-officer", "safety",
            "call-taker", "calltaker",
            "triage-clinician", "triage",
            "hub-coordinator", "hub",
            "neighbourhood-clinician", "nurse",
            "service-manager", "manager");

    private static final Map<String, String> SYSTEMS = Map.of(
            "referrer", "gp-system",
            "condition-feed", "gp-system",
            "activity-feed", "hospital",
            "care-agency", "care-agency",
            "registrar", "demo-loader",
            "locality-admin", "demo-loader");

    private Callers() {}

    /** Somebody whose role lets them call it; the answer's status is for the test to judge. */
    static Partner of(Operation operation) {
        if (operation.operatorsOnly()) {
            var part = operation.service().replaceFirst("-service$", "").toUpperCase(Locale.ROOT);
            return Partner.operator(RunningStack.current().setting(part)).whilePartsFail();
        }
        return operation.roles().stream()
                .filter(role -> STAFF.containsKey(role) || SYSTEMS.containsKey(role))
                .findFirst()
                .map(Callers::inRole)
                .orElseGet(() -> {
                    if (!operation.roles().isEmpty()) {
                        throw new AssertionError("say here who has one of the roles of " + operation);
                    }
                    return Partner.staff("nurse");
                })
                .whilePartsFail();
    }

    private static Partner inRole(String role) {
        return STAFF.containsKey(role) ? Partner.staff(STAFF.get(role)) : Partner.system(SYSTEMS.get(role));
    }
}

package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.contract.Operation;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Signed in once each. */
    private static final Map<String, Partner> SIGNED_IN = new ConcurrentHashMap<>();

    private Callers() {}

    /** Somebody whose role lets them call it; the answer's status is for the test to judge. */
    static Partner of(Operation operation) {
        if (operation.operatorsOnly()) {
            var part = operation.service().replaceFirst("-service$", "").toUpperCase(Locale.ROOT);
            return SIGNED_IN.computeIfAbsent(
                    part,
                    _ -> Partner.operator(RunningStack.current().setting(part)).whilePartsFail());
        }
        return operation.roles().stream()
                .filter(role -> STAFF.containsKey(role) || SYSTEMS.containsKey(role))
                .findFirst()
                .map(Callers::inRole)
                .orElseGet(() -> {
                    if (!operation.roles().isEmpty()) {
                        throw new AssertionError("say here who has one of the roles of " + operation);
                    }
                    return inRole("neighbourhood-clinician");
                });
    }

    private static Partner inRole(String role) {
        return SIGNED_IN.computeIfAbsent(
                role,
                _ -> (STAFF.containsKey(role) ? Partner.staff(STAFF.get(role)) : Partner.system(SYSTEMS.get(role)))
                        .whilePartsFail());
    }
}

package care.doorstep.benchmarks.people;

import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.RunningStack;
import care.doorstep.benchmarks.stack.SignIn;
import care.doorstep.benchmarks.stack.Wire;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Neighbourhoods, their teams and practices, as an administrator defines them. */
record County(RunningStack stack) {

    private static final int NEIGHBOURHOODS = 6;
    private static final int PRACTICES_EACH = 5;
    static final int PRACTICES = NEIGHBOURHOODS * PRACTICES_EACH;

    private static final String PATH = "/api/caseload/v1/neighbourhoods/";
    private static final String HEADER = "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,"
            + "PCN_CODE,PCN_NAME,CCG_NAME,STP_NAME\n";

    static String practice(int n) {
        return "Z900%02d".formatted(n % PRACTICES + 1);
    }

    void isThere() {
        var caseload = new Api(stack.service("caseload"), SignIn.system(stack, "demo-loader"));
        if (caseload.get(PATH + id(NEIGHBOURHOODS)).statusCode() == 200) {
            return;
        }
        for (var n = 1; n <= NEIGHBOURHOODS; n++) {
            Wire.expect(201, caseload.put(PATH + id(n), definition(n)));
        }
        Wire.expect(200, caseload.post("/api/caseload/v1/practices/import", practices()));
        new Rest(stack).await();
        Rest.pause(Duration.ofSeconds(1));
    }

    private static String id(int n) {
        return "NH%02d".formatted(n);
    }

    private static Map<String, Object> definition(int n) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("name", "Neighbourhood " + n);
        definition.put("boardId", "B1");
        definition.put("boardName", "Delivery Board 1");
        definition.put("population", 36_500 + n);
        definition.put("leadGp", "Dr Amara Osei");
        definition.put("leadNurse", "Ruth Adeyemi");
        definition.put("pcnCodes", List.of("U9000" + n));
        definition.put(
                "teams",
                List.of(
                        team(id(n) + "-INT", "Neighbourhood team " + n, "integrated-neighbourhood"),
                        team("B1-UCR", "Urgent community response", "urgent-community-response")));
        definition.put("neighbourhoodTeamId", id(n) + "-INT");
        definition.put("urgentResponseTeamId", "B1-UCR");
        return definition;
    }

    private static Map<String, String> team(String id, String name, String type) {
        return Map.of("teamId", id, "name", name, "teamType", type, "organisation", "RY9");
    }

    private static String practices() {
        var file = new StringBuilder(HEADER);
        for (var n = 0; n < PRACTICES; n++) {
            file.append("GP_PRAC_PAT_LIST,01Oct2026,%s,PRACTICE %d,ZZ99 3WZ,U9000%d,NETWORK,CCG,STP\n"
                    .formatted(practice(n), n, n / PRACTICES_EACH + 1));
        }
        return file.toString();
    }
}

package care.doorstep.acceptance.people;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the county that the tests need, made through the public APIs: neighbourhoods NH01 (practices Z90001 to
 * Z90005) and NH02 (Z90006 to Z90010) of board B1. What is defined otherwise is defined anew.
 */
public final class Locality {

    /** A practice in no county of ours. */
    public static final String FAR_AWAY = "Y99999";

    private static final String NEIGHBOURHOODS = "/api/caseload/v1/neighbourhoods/";
    private static final String HEADER = "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,"
            + "PCN_CODE,PCN_NAME,CCG_NAME,STP_NAME\n";

    private static boolean ready;

    private Locality() {}

    public static synchronized void isThere() {
        if (ready) {
            return;
        }
        isAsItWas();
        ready = true;
    }

    /** Defines it anew, for whoever has changed it or cannot know. */
    public static void isAsItWas() {
        var administrator = Partner.system("demo-loader");
        List.of(1, 2).forEach(n -> define(administrator, n));
        administrator
                .with("Content-Type", "text/csv")
                .post("/api/caseload/v1/practices/import", practices())
                .expect(200);
        awaitKnownAtTheFrontDoor(administrator);
    }

    private static void define(Partner administrator, int n) {
        var path = NEIGHBOURHOODS + id(n);
        var known = administrator.get(path);
        if (known.status() == 404) {
            administrator.put(path, neighbourhood(n)).expect(201);
        } else {
            administrator
                    .with("If-Match", known.expect(200).etag())
                    .put(path, neighbourhood(n))
                    .expect(200);
        }
    }

    /** The front door learns of the neighbourhoods by their events: a person of NH02 shows when it has. */
    private static void awaitKnownAtTheFrontDoor(Partner administrator) {
        var resident = People.somebody().registeredWith("Z90006").described();
        await("the front door knows the neighbourhoods")
                .atMost(Duration.ofSeconds(60))
                .until(() -> administrator
                        .post("/api/referral/v1/people", resident)
                        .json()
                        .path("neighbourhoodId")
                        .asText()
                        .equals("NH02"));
        Topics.listening();
    }

    private static String id(int n) {
        return "NH0" + n;
    }

    private static Map<String, Object> neighbourhood(int n) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("name", List.of("Larkfield", "Millbrook").get(n - 1));
        definition.put("boardId", "B1");
        definition.put("boardName", "North Wendle Delivery Board");
        definition.put("population", 36_500 + n);
        definition.put("leadGp", "Dr Amara Osei");
        definition.put("leadNurse", "Ruth Adeyemi");
        definition.put("pcnCodes", List.of("U9000" + n));
        definition.put(
                "teams",
                List.of(
                        team(id(n) + "-INT", "Neighbourhood team " + n, "integrated-neighbourhood"),
                        team("B1-UCR", "North Wendle urgent community response", "urgent-community-response")));
        definition.put("neighbourhoodTeamId", id(n) + "-INT");
        definition.put("urgentResponseTeamId", "B1-UCR");
        return definition;
    }

    private static Map<String, String> team(String id, String name, String type) {
        return Map.of("teamId", id, "name", name, "teamType", type, "organisation", "RY9");
    }

    /** In the published practice-to-PCN layout: a quoted comma, and a practice in no network. */
    private static String practices() {
        var file = new StringBuilder(HEADER);
        for (var n = 1; n <= 10; n++) {
            file.append(
                    "GP_PRAC_PAT_LIST,01Oct2026,Z900%02d,PRACTICE %d,ZZ99 3WZ,U9000%d,NETWORK,CCG,\"Wendle, Cray\"\n"
                            .formatted(n, n, (n + 4) / 5));
        }
        return file.append("GP_PRAC_PAT_LIST,01Oct2026,Z90099,WALK-IN,ZZ99 3WZ,U,Unallocated,CCG,\"Wendle, Cray\"\n")
                .toString();
    }
}

package care.doorstep.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented county of Wendleshire: three delivery boards of six neighbourhoods, each of five practices. */
final class County {

    static final int PRACTICES_EACH = 5;
    static final String COMMUNITY_PROVIDER = "RY9";

    private static final List<String> BOARDS = List.of("North Wendle", "Wendle Vale", "South Wendle");
    private static final List<String> NEIGHBOURHOODS = List.of(
            "Larkfield",
            "Millbrook",
            "Ashcombe",
            "Highmoor",
            "Saltersford",
            "Kingsmead",
            "Wendleton Central",
            "Bridgegate",
            "Orchard Park",
            "Fernhill",
            "Stonebridge",
            "Eastwater",
            "Hollin Wood",
            "Quarry Bank",
            "Thornhope",
            "Marlow Green",
            "Cray Valley",
            "Southdown");
    private static final List<String> PRACTICE_KINDS =
            List.of("Surgery", "Medical Centre", "Health Centre", "Family Practice", "Medical Practice");
    private static final List<String> LEAD_GPS = List.of(
            "Dr Amara Osei", "Dr Helen Brand", "Dr Tomasz Wolski", "Dr Priya Nair", "Dr Callum Reid", "Dr Sian Pugh");
    private static final List<String> LEAD_NURSES =
            List.of("Ruth Adeyemi", "Megan Tolley", "Jo Fairweather", "Nadia Karim", "Ellis Byrne", "Kath Ormond");

    private County() {}

    static int neighbourhoods() {
        return NEIGHBOURHOODS.size();
    }

    static String neighbourhoodId(int index) {
        return "NH%02d".formatted(index + 1);
    }

    static String pcn(int index) {
        return "U900%02d".formatted(index + 1);
    }

    static String practice(int index) {
        return "Z900%02d".formatted(index + 1);
    }

    static int practices() {
        return neighbourhoods() * PRACTICES_EACH;
    }

    static String neighbourhoodTeam(int index) {
        return neighbourhoodId(index) + "-INT";
    }

    static String urgentTeam(int index) {
        return "B" + (board(index) + 1) + "-UCR";
    }

    private static int board(int neighbourhood) {
        return neighbourhood / (neighbourhoods() / BOARDS.size());
    }

    /** The neighbourhood as {@code PUT /api/caseload/v1/neighbourhoods/{id}} takes it. */
    static Map<String, Object> definition(int index) {
        var board = board(index);
        var body = new LinkedHashMap<String, Object>();
        body.put("name", NEIGHBOURHOODS.get(index));
        body.put("boardId", "B" + (board + 1));
        body.put("boardName", BOARDS.get(board) + " Delivery Board");
        body.put("population", 30_000 + (index * 7_919) % 20_000);
        body.put("leadGp", LEAD_GPS.get(index % LEAD_GPS.size()));
        body.put("leadNurse", LEAD_NURSES.get((index * 5 + 1) % LEAD_NURSES.size()));
        body.put("pcnCodes", List.of(pcn(index)));
        body.put(
                "teams",
                List.of(
                        team(
                                neighbourhoodTeam(index),
                                NEIGHBOURHOODS.get(index) + " neighbourhood team",
                                "integrated-neighbourhood"),
                        team(
                                urgentTeam(index),
                                BOARDS.get(board) + " urgent community response",
                                "urgent-community-response")));
        body.put("neighbourhoodTeamId", neighbourhoodTeam(index));
        body.put("urgentResponseTeamId", urgentTeam(index));
        return body;
    }

    private static Map<String, String> team(String id, String name, String type) {
        return Map.of("teamId", id, "name", name, "teamType", type, "organisation", COMMUNITY_PROVIDER);
    }

    /** All practices in the published practice-to-PCN layout, one of them in no network yet. */
    static String practiceCsv() {
        var lines = new ArrayList<String>();
        lines.add("PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                + "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,"
                + "COMM_REGION_CODE,COMM_REGION_NAME");
        for (int i = 0; i < practices(); i++) {
            var place = NEIGHBOURHOODS.get(i / PRACTICES_EACH);
            var name = place + " " + PRACTICE_KINDS.get(i % PRACTICES_EACH);
            lines.add(row(practice(i), name, pcn(i / PRACTICES_EACH), place + " PCN"));
        }
        lines.add(row("Z90099", "Wendle Walk-in Practice", "U", "Unallocated"));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String code, String name, String pcn, String pcnName) {
        return "GP_PRAC_PAT_LIST,01Oct2026," + code + "," + name.toUpperCase(java.util.Locale.ROOT) + ",ZZ99 3WZ,"
                + pcn + "," + pcnName.toUpperCase(java.util.Locale.ROOT)
                + ",E38999999,99Z,NHS Wendleshire CCG,E54999999,QZ9,\"Wendleshire, Cray and Southdown\","
                + "E40999999,Y99,Midlands";
    }
}

package care.doorstep.acceptance;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The care agency's system: it sees its own instructions. */
final class Agency {

    private static final String INSTRUCTIONS = "/api/careplan/v1/instructions";

    private Agency() {}

    static Partner system() {
        return Partner.system("care-agency");
    }

    /** Its instructions about this person. */
    static List<JsonNode> instructionsAbout(Person person) {
        var items = system().get(INSTRUCTIONS).expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.at("/person/family").asText().equals(person.family()))
                .toList();
    }

    static Answer acknowledges(String actionId) {
        return system().post(INSTRUCTIONS + "/" + actionId + "/acknowledgement", Map.of());
    }
}

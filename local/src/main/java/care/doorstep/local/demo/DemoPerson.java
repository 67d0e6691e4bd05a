package care.doorstep.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invented person, before the platform has given an id. */
record DemoPerson(
        String nhsNumber,
        String family,
        String given,
        LocalDate birthDate,
        String sex,
        int practice,
        List<String> addressLines,
        List<String> communicationNeeds,
        List<String> conditions) {

    int neighbourhood() {
        return practice / County.PRACTICES_EACH;
    }

    /** The person as {@code POST /api/referral/v1/people} takes it. */
    Map<String, Object> registration() {
        var body = new LinkedHashMap<String, Object>();
        body.put("nhsNumber", nhsNumber);
        body.put("family", family);
        body.put("given", given);
        body.put("birthDate", birthDate.toString());
        body.put("sex", sex);
        body.put("practice", County.practice(practice));
        body.put("addressLines", addressLines);
        body.put("postcode", "ZZ99 3WZ");
        body.put("phone", "01632 960" + nhsNumber.substring(6, 9));
        body.put("communicationNeeds", communicationNeeds);
        return body;
    }

    @Override
    public String toString() {
        return "DemoPerson";
    }
}

package care.doorstep.acceptance.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who does not exist, as a referral describes them. */
public record Person(
        String nhsNumber,
        String family,
        String given,
        LocalDate birthDate,
        String sex,
        String practice,
        String street,
        String postcode,
        String phone,
        List<String> communicationNeeds) {

    /** As the native API takes a person. */
    public Map<String, Object> described() {
        var description = new LinkedHashMap<String, Object>();
        description.put("nhsNumber", nhsNumber);
        description.put("family", family);
        description.put("given", given);
        description.put("birthDate", birthDate.toString());
        description.put("sex", sex);
        description.put("practice", practice);
        description.put("addressLines", List.of(street));
        description.put("postcode", postcode);
        description.put("phone", phone);
        description.put("communicationNeeds", communicationNeeds);
        return description;
    }

    public Person registeredWith(String otherPractice) {
        return new Person(
                nhsNumber, family, given, birthDate, sex, otherPractice, street, postcode, phone, communicationNeeds);
    }

    /** The same with the last digit of the NHS number mistyped, so that it fails its check. */
    public Person withFailingNumber() {
        var last = nhsNumber.charAt(9) == '9' ? '0' : (char) (nhsNumber.charAt(9) + 1);
        return new Person(
                nhsNumber.substring(0, 9) + last,
                family,
                given,
                birthDate,
                sex,
                practice,
                street,
                postcode,
                phone,
                communicationNeeds);
    }

    /** SURNAME, Given: as pages show a name. */
    public String onScreen() {
        return family.toUpperCase(java.util.Locale.ROOT) + ", " + given;
    }

    /** The number in 3-3-4. */
    public String numberOnScreen() {
        return nhsNumber.substring(0, 3) + " " + nhsNumber.substring(3, 6) + " " + nhsNumber.substring(6);
    }

    /** Everything that would betray this person in a log, a refusal or an analyst's topic. */
    public List<String> traces() {
        return List.of(
                nhsNumber,
                numberOnScreen(),
                family,
                family.toUpperCase(java.util.Locale.ROOT),
                given,
                birthDate.toString(),
                postcode,
                postcode.replace(" ", ""),
                street,
                phone);
    }

    @Override
    public String toString() {
        return "Person[" + nhsNumber + "]";
    }
}

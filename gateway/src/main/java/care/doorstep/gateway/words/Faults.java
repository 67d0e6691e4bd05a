package care.doorstep.gateway.words;

import java.util.regex.Pattern;

/** What a service finds wrong with one field, as a sentence that names the field. */
public final class Faults {

    private static final Pattern PREDICATE = Pattern.compile("(is|are|has|lies|must|may|cannot|needs|does|fails)\\b.*");

    private Faults() {}

    /** {@code field} as the request calls it; {@code detail} as the service tells it, such as "is in the future". */
    public static String sentence(String field, String detail) {
        if (field.equals("nhsNumber") && detail.startsWith("fails the modulus 11 check")) {
            return "The NHS number is not right: check the ten digits with the caller";
        }
        var name = Vocabulary.FIELD.contains(field) ? Vocabulary.FIELD.of(field) : field;
        return PREDICATE.matcher(detail).matches() ? name + " " + detail : name + ": " + detail;
    }
}

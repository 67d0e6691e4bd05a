package care.doorstep.gateway.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names and numbers as clinicians write them. */
public final class Identifiers {

    private Identifiers() {}

    /** SURNAME, Given. */
    public static String name(@Nullable String family, @Nullable String given) {
        if (blank(family) && blank(given)) {
            return "Name not recorded";
        }
        var upper = blank(family) ? "SURNAME NOT RECORDED" : family.toUpperCase(Locale.UK);
        return blank(given) ? upper : upper + ", " + given;
    }

    /** 999 000 0018. */
    public static String nhsNumber(@Nullable String number) {
        if (blank(number)) {
            return "Not recorded";
        }
        return number.length() == 10
                ? number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)
                : number;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package care.doorstep.gateway.intake;

import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Service;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a call-taker typed into the front door's requests. */
final class Intake {

    static final String REGISTER = "register";
    static final String UNIDENTIFIED = "unidentified";

    private Intake() {}

    static Command search(Typed typed) {
        var body = new HashMap<String, Object>();
        var number = digits(typed);
        if (number.isEmpty()) {
            body.put("family", typed.required("family", "Enter an NHS number, or a surname and a date of birth"));
            body.put("birthDate", typed.date("birthDate"));
            if (body.get("birthDate") == null && typed.sound()) {
                typed.wrong("birthDate", "Enter the date of birth as well");
            }
        } else {
            body.put("nhsNumber", number);
        }
        return Command.post(Service.REFERRAL, "/people/search", present(body));
    }

    static Command referral(Typed typed) {
        var body = new HashMap<String, Object>();
        var who = typed.required("who", "Choose who this referral is for");
        switch (who) {
            case "" -> {}
            case REGISTER, UNIDENTIFIED -> body.put("person", person(typed, who.equals(REGISTER)));
            default -> body.put("personId", who);
        }
        body.put("channel", typed.required("channel", "Choose how the referral came in"));
        body.put("reason", typed.required("reason", "Choose the main reason"));
        body.put("requestedPriority", typed.required("requestedPriority", "Choose how soon help is needed"));
        body.put("reasonText", who.equals(UNIDENTIFIED) ? withNumber(typed) : typed.optional("reasonText"));
        body.put("needIdentifiedAt", typed.moment("needIdentifiedAt"));
        body.put("referrerName", typed.optional("referrerName"));
        body.put("referrerPhone", typed.optional("referrerPhone"));
        body.put("previousReferralId", typed.optional("previousReferralId"));
        return Command.post(Service.REFERRAL, "/referrals", present(body));
    }

    private static Map<String, Object> person(Typed typed, boolean identified) {
        var person = new HashMap<String, Object>();
        if (identified) {
            person.put("nhsNumber", digits(typed).isEmpty() ? null : digits(typed));
            person.put("family", typed.required("family", "Enter the surname, or continue without knowing who it is"));
        } else {
            person.put("family", typed.optional("family"));
        }
        person.put("given", typed.optional("given"));
        person.put("birthDate", typed.date("birthDate"));
        person.put("sex", typed.optional("sex"));
        person.put("practice", upper(typed.optional("practice")));
        person.put("postcode", upper(typed.optional("postcode")));
        person.put("addressLines", typed.lines("addressLines").isEmpty() ? null : typed.lines("addressLines"));
        person.put("phone", typed.optional("phone"));
        var needs = typed.lines("communicationNeeds");
        person.put("communicationNeeds", needs.isEmpty() ? null : needs);
        return present(person);
    }

    /** A number that is not sent as the person's own is kept as the last line of what was said. */
    private static @Nullable String withNumber(Typed typed) {
        var said = typed.one("reasonText");
        var number = typed.one("nhsNumber");
        if (number.isEmpty()) {
            return typed.optional("reasonText");
        }
        return (said.isEmpty() ? "" : said + "\n") + "NHS number as given, to be checked: " + number;
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null ? null : code.toUpperCase(Locale.UK);
    }

    private static String digits(Typed typed) {
        return typed.one("nhsNumber").replaceAll("[\\s-]", "");
    }

    private static Map<String, Object> present(Map<String, Object> body) {
        body.values().removeIf(Objects::isNull);
        return body;
    }
}

package care.doorstep.gateway.frame;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.NEIGHBOURHOOD_CLINICIAN;
import static care.doorstep.platform.security.Roles.PATIENT_SAFETY_OFFICER;
import static care.doorstep.platform.security.Roles.SERVICE_MANAGER;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.signin.Session;
import java.util.ArrayList;
import java.util.List;

/** One row of navigation by role. */
final class Navigation {

    private Navigation() {}

    static List<NavItem> of(Session who, String path) {
        var items = new ArrayList<NavItem>();
        items.add(item("Home", "/", path));
        if (who.has(CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR)) {
            items.add(item("Referrals", "/referrals", path));
            items.add(item("New referral", "/referrals/new", path));
        }
        if (who.has(NEIGHBOURHOOD_CLINICIAN)) {
            who.caller().teams().stream().sorted().forEach(t -> items.add(item(t, "/teams/" + t, path)));
        }
        if (who.has(SERVICE_MANAGER, HUB_COORDINATOR)) {
            items.add(item("Outcomes", "/outcomes", path));
        }
        if (who.has(PATIENT_SAFETY_OFFICER)) {
            items.add(item("Who looked", "/accesses", path));
        }
        return items;
    }

    private static NavItem item(String text, String href, String path) {
        var plain = path.split("\\?", 2)[0];
        return new NavItem(text, href, plain.equals(href));
    }
}

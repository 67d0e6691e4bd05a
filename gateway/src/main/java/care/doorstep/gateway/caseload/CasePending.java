package care.doorstep.gateway.caseload;

import care.doorstep.gateway.services.Part;
import java.util.ArrayList;
import java.util.List;

/** What the team has saved and the front door has not applied yet. */
final class CasePending {

    private CasePending() {}

    static List<String> of(CaseView view, Part<FrontDoor> part) {
        var pending = new ArrayList<String>();
        if (view.in("accepted-provisional")) {
            pending.add("accepted here; the front door confirms it in a moment and then holds the person no longer.");
        }
        var front = part.shown();
        if (front == null) {
            return pending;
        }
        if (view.in("declined", "capacity-escalated") && front.in("offered")) {
            pending.add("saved here; the hub gets the referral in a moment.");
        }
        if (view.in("discharged") && front.in("accepted")) {
            pending.add("discharged here; the front door closes the referral in a moment.");
        }
        var clock = front.clock();
        if (clock != null && clock.running() && seen(view)) {
            pending.add(
                    "face-to-face contact saved here; the clock keeps running until the front door has applied it.");
        }
        return pending;
    }

    private static boolean seen(CaseView view) {
        return view.contacts().stream().anyMatch(CaseView.Contact::stopsClock);
    }
}

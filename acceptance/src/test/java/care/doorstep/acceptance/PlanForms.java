package care.doorstep.acceptance;

import care.doorstep.acceptance.screen.StaffBrowser;
import java.util.UUID;

/** The forms of a person's plan, as a clinician fills them in. */
record PlanForms(StaffBrowser clinician, UUID person) {

    PlanForms assess(String discipline, String summary, String history) {
        clinician
                .open(task("assessment"))
                .select("Discipline", discipline)
                .write("What was found", summary)
                .write("The person's history", history)
                .press("Save")
                .sees("Assessment saved");
        return this;
    }

    PlanForms assess(String discipline, String summary) {
        return assess(discipline, summary, "");
    }

    void plan(String kind, String what, String owner) {
        clinician
                .open(task("action"))
                .choose("What is it?", kind)
                .write("What is to be done", what)
                .write("Organisation that does it", owner)
                .press("Save")
                .sees("Whoever owns it can see it now");
    }

    /** The button to complete an action carries the action's words for those who cannot see where it stands. */
    void complete(String what) {
        clinician.open("/people/" + person).press(what).sees("Saved");
    }

    StaffBrowser open(String task) {
        return clinician.open(task(task));
    }

    private String task(String name) {
        return "/people/" + person + "/plan/" + name;
    }
}

package care.doorstep.careplan;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Tokens;
import io.restassured.specification.RequestSpecification;

/** Those who call this service, each with the role and organisation it has in the locality. */
public final class Callers {

    private Callers() {}

    /** A neighbourhood clinician of the team that K's referral goes to. */
    public static RequestSpecification nurse() {
        return as(Tokens.user("nurse").roles("neighbourhood-clinician").teams("NH01-INT", "B1-UCR"));
    }

    /** The same role in another team. */
    public static RequestSpecification otherNurse() {
        return as(otherNurseToken());
    }

    public static Tokens otherNurseToken() {
        return Tokens.user("other-nurse").roles("neighbourhood-clinician").teams("NH02-INT");
    }

    public static RequestSpecification triage() {
        return as(Tokens.user("triage").roles("triage-clinician"));
    }

    public static RequestSpecification manager() {
        return as(Tokens.user("manager").roles("service-manager"));
    }

    public static RequestSpecification practice() {
        return as(
                Tokens.machine("gp-system").roles("referrer", "condition-feed").organisation("Z90001"));
    }

    /** A clinician of the registered practice: sees the person, holds no case. */
    public static RequestSpecification practiceClinician() {
        return as(Tokens.user("gp").roles("neighbourhood-clinician").organisation("Z90001"));
    }

    public static RequestSpecification hospital() {
        return as(Tokens.machine("hospital").roles("referrer", "activity-feed").organisation("RZ9"));
    }

    public static RequestSpecification agency() {
        return agency("VZ901");
    }

    public static RequestSpecification otherAgency() {
        return agency("VZ902");
    }

    public static RequestSpecification agency(String organisation) {
        return as(Tokens.machine("agency-" + organisation).roles("care-agency").organisation(organisation));
    }

    /** A partner's system that has been given a clinician's role. */
    public static RequestSpecification machineClinician() {
        return as(Tokens.machine("robot").roles("neighbourhood-clinician"));
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth()
                .oauth2(token.sign())
                .header("X-End-User", "Sister A, ward 4")
                .contentType("application/json");
    }
}

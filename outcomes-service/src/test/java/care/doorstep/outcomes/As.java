package care.doorstep.outcomes;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Tokens;
import io.restassured.specification.RequestSpecification;

/** Who calls. */
final class As {

    private As() {}

    static RequestSpecification manager() {
        return with(Tokens.user("manager").roles("service-manager"));
    }

    static RequestSpecification hub() {
        return with(Tokens.user("hub").roles("hub-coordinator"));
    }

    static RequestSpecification nurse() {
        return with(Tokens.user("nurse").roles("neighbourhood-clinician").teams("NH01-INT"));
    }

    static RequestSpecification practice(String odsCode) {
        return with(Tokens.machine("gp-system").roles("referrer").organisation(odsCode));
    }

    static RequestSpecification careAgency() {
        return with(Tokens.machine("care-agency").roles("care-agency").organisation("VZ901"));
    }

    static RequestSpecification operator() {
        return with(Tokens.machine("operator").roles("operator"));
    }

    static RequestSpecification with(Tokens token) {
        return given().auth().oauth2(token.sign()).header("X-End-User", "Dr A").contentType("application/json");
    }
}

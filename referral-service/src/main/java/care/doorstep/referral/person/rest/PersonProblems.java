package care.doorstep.referral.person.rest;

import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.referral.person.domain.NhsNumberFailsCheck;
import care.doorstep.referral.person.domain.NotFrontDoorStaff;
import care.doorstep.referral.person.domain.PersonNotFound;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the person index refuses, as problems. */
class PersonProblems {

    private final CurrentCaller caller;

    PersonProblems(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Refused to a system; a person at the phone is told how to go on. */
    @ServerExceptionMapper
    Response failsCheck(NhsNumberFailsCheck e, UriInfo uri) {
        String pointer = uri.getPath().contains("/people") ? "/nhsNumber" : "/person/nhsNumber";
        String goOn = caller.get().machine()
                ? "Send it again without the number."
                : "Check the digits, or go on without the number: the person is taken as unidentified.";
        return Problems.response(
                422,
                "nhs-number-fails-check",
                "The NHS number fails the modulus 11 check. " + goOn,
                new FieldError(pointer, "fails the modulus 11 check; leave it out if the right one is not known"));
    }

    @ServerExceptionMapper
    Response notFrontDoorStaff(NotFrontDoorStaff e) {
        return Problems.response(
                403,
                "not-allowed",
                "Only staff of the single point of access, and clinicians of the county's teams to search, do this.");
    }

    @ServerExceptionMapper
    Response notFound(PersonNotFound e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }
}

package care.doorstep.outcomes.experience.rest;

import care.doorstep.outcomes.experience.domain.ReferralOfAnotherPerson;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class ExperienceProblems {

    @ServerExceptionMapper
    Response referralOfAnotherPerson(ReferralOfAnotherPerson refused) {
        return Problems.response(
                422,
                "referral-of-another-person",
                "The referral does not belong to this person.",
                new FieldError("/referralId", "is not a referral of this person; leave it out or correct it"));
    }
}

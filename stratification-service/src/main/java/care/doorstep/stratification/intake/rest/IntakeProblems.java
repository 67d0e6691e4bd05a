package care.doorstep.stratification.intake.rest;

import care.doorstep.platform.problem.Problems;
import care.doorstep.stratification.intake.domain.WrongHeading;
import care.doorstep.stratification.population.domain.UnknownPerson;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class IntakeProblems {

    @ServerExceptionMapper
    Response wrongHeading(WrongHeading e) {
        return Problems.response(422, "wrong-file", Objects.requireNonNull(e.getMessage()));
    }

    @ServerExceptionMapper
    Response unknownPerson(UnknownPerson e) {
        return Problems.response(404, "not-found", "There is nothing here that you may see.");
    }
}

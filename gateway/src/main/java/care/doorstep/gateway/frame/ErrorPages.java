package care.doorstep.gateway.frame;

import care.doorstep.platform.problem.Origin;
import care.doorstep.platform.problem.ProblemException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong in a page is told as a page, without its cause. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int BEFORE_THE_PLATFORM = 100;

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response notFound(NotFoundException e) {
        return page(404, "Page not found", "There is no such page, or none that you may see.", "Check the address.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response forbidden(ForbiddenException e) {
        return page(403, "Not for your role", "Your role does not open this page.", "Go back to your home page.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response signedOut(UnauthorizedException e) {
        return page(401, "You are not signed in", "Your session has ended.", "Sign in again to go on.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response problem(ProblemException e) {
        var problem = e.problem();
        var detail = problem.detail() == null ? "It was refused." : problem.detail();
        return page(problem.status(), problem.title(), detail, "Go back and try again.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response http(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return status >= 500
                ? unexpected(e)
                : page(
                        status,
                        "This did not work",
                        "The page was asked for in a way it does not know.",
                        "Go back, reload the page and try again.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Response unexpected(Throwable e) {
        LOG.errorf("a page failed: %s", Origin.of(e));
        return page(
                500,
                "Something went wrong",
                "The page could not be made. Nothing was changed.",
                "Try again in a minute.");
    }

    private Response page(int status, String heading, String what, String next) {
        return Html.page(status, new ErrorPage(frames.open(heading), heading, what, next));
    }
}

package care.doorstep.gateway.signin;

import care.doorstep.gateway.frame.ErrorPage;
import care.doorstep.gateway.frame.Frames;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where sign-out ends. */
@Path("/signed-out")
@PermitAll
@Blocking
public class SignedOutResource {

    private final Frames frames;

    SignedOutResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signedOut() {
        var frame = frames.open("Signed out");
        return new ErrorPage(
                frame, "You have signed out", "Nothing of what you read is kept in this browser.", "Sign in to go on.");
    }
}

package care.doorstep.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Builds problem+json responses. */
public final class Problems {

    private Problems() {}

    public static Response response(int status, String slug, String detail, FieldError... errors) {
        return response(Problem.of(status, slug, detail, List.of(errors)));
    }

    public static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}

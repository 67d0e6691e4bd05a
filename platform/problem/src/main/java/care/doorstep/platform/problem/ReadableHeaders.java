package care.doorstep.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses media types that cannot be read, before anything else trips over them, and compressed bodies. */
class ReadableHeaders {

    private static final int LONGEST = 1_000;

    /** A comma, but not one inside quotation marks. */
    private static final Pattern BETWEEN = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(ContainerRequestContext request) {
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            return Problems.response(
                    415,
                    "unsupported-media-type",
                    "Send the body as it is, not compressed.",
                    new FieldError(HttpHeaders.CONTENT_ENCODING, "is not taken here"));
        }
        for (var name : List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE)) {
            var value = request.getHeaderString(name);
            if (value != null && !readable(value)) {
                return Problems.response(
                        400,
                        "invalid-request",
                        "A header could not be read.",
                        new FieldError(name, "is not a media type"));
            }
        }
        return null;
    }

    private static boolean readable(String types) {
        if (types.length() > LONGEST) {
            return false;
        }
        try {
            for (var type : BETWEEN.split(types, -1)) {
                MediaType.valueOf(type.strip());
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

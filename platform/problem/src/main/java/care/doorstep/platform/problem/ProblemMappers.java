package care.doorstep.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the edge into problem+json, without a stack trace or a value in it. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, String> SLUGS = Map.of(
            400, "bad-request",
            401, "not-signed-in",
            403, "not-allowed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return Problems.response(e.problem());
    }

    @ServerExceptionMapper
    Response violations(ResteasyReactiveViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(JsonPointers.ofViolation(v.getPropertyPath()), v.getMessage()))
                .toArray(FieldError[]::new);
        return Problems.response(400, "invalid-request", "Correct the fields named below and send it again.", errors);
    }

    @ServerExceptionMapper({
        JacksonException.class,
        JsonMappingException.class,
        MismatchedInputException.class,
        InvalidFormatException.class,
        UnrecognizedPropertyException.class
    })
    Response json(JacksonException e) {
        var pointer = e instanceof JsonMappingException mapping ? JsonPointers.ofMapping(mapping) : "";
        var detail = switch (e) {
            case UnrecognizedPropertyException _ -> "is not a field of this request";
            case InvalidFormatException f -> "is not a valid " + JsonPointers.typeName(f.getTargetType());
            case MismatchedInputException _ -> "has the wrong type or is missing";
            default -> "is not well-formed JSON";
        };
        return Problems.response(
                400, "invalid-request", "The body could not be read.", new FieldError(pointer, detail));
    }

    /** Bytes that no character begins with: Jackson tells of those in UTF-32 apart from all else that is not JSON. */
    @ServerExceptionMapper
    Response characters(CharConversionException e) {
        return Problems.response(
                400, "invalid-request", "The body could not be read.", new FieldError("", "is not well-formed JSON"));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized() {
        return Response.fromResponse(Problems.response(401, "not-signed-in", "Send a valid access token."))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problems.response(403, "not-allowed", "Your role does not allow this.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException json) {
            return json(json);
        }
        var status = e.getResponse().getStatus();
        if (status >= 500 || status < 400 && e.getResponse().hasEntity()) {
            return status >= 500 ? unexpected(e) : e.getResponse();
        }
        return Problems.response(status, SLUGS.getOrDefault(status, "bad-request"), "The request was refused.");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (Unstorable.value(e)) {
            return Problems.response(
                    400,
                    "invalid-request",
                    "The request holds a character that is not text (U+0000) or a date that cannot be kept.");
        }
        LOG.errorf("unexpected %s at %s", e.getClass().getName(), Origin.of(e));
        return Problems.response(500, "unexpected", "Something went wrong on our side; nothing was changed.");
    }
}

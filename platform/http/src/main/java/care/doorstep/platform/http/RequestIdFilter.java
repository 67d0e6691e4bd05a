package care.doorstep.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Takes X-Request-ID and X-Correlation-ID from the client, or makes them, and echoes both. */
class RequestIdFilter {

    private static final String REQUEST = "X-Request-ID";
    private static final String CORRELATION = "X-Correlation-ID";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final RequestIds ids;

    RequestIdFilter(RequestIds ids) {
        this.ids = ids;
    }

    @ServerRequestFilter(preMatching = true)
    void read(ContainerRequestContext request) {
        var requestId = safe(request.getHeaderString(REQUEST), UUID.randomUUID().toString());
        ids.are(requestId, safe(request.getHeaderString(CORRELATION), requestId));
    }

    @ServerResponseFilter
    void echo(ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST, ids.requestId());
        response.getHeaders().putSingle(CORRELATION, ids.correlationId());
    }

    private static String safe(@Nullable String value, String otherwise) {
        return value != null && SAFE.matcher(value).matches() ? value : otherwise;
    }
}

package care.doorstep.referral.pathway.fhir;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Some clients write the dollar sign of an operation's name as %24. Both are the same address. */
class EncodedOperationName {

    private static final String ENCODED = "/fhir/R4/%24";

    @ServerRequestFilter(preMatching = true)
    void decode(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getRequestUri().getRawPath();
        if (path.startsWith(ENCODED)) {
            request.setRequestUri(uri.getRequestUriBuilder()
                    .replacePath(path.replace(ENCODED, "/fhir/R4/$"))
                    .build());
        }
    }
}

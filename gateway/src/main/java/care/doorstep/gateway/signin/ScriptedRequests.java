package care.doorstep.gateway.signin;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A part refetched by script gets 499 when the session has ended, not the sign-in page's HTML. */
@ApplicationScoped
class ScriptedRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext call) {
        var accept = call.request().getHeader("Accept");
        return call.request().getHeader("HX-Request") != null
                || accept != null && accept.startsWith("text/event-stream");
    }
}

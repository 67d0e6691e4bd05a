package care.doorstep.gateway.proxy;

import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.services.ServicesConfig;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * {@code /api/<context>/v1/**} and {@code /fhir/R4/**}: checked for a valid bearer token, a rate and a size, then passed
 * on with the token. What the caller may do is the service's decision.
 */
@ApplicationScoped
class ApiRoutes {

    /** After authentication, before Quarkus' own limits answer without a body. */
    private static final int ORDER = -10;

    private static final BiConsumer<RoutingContext, Throwable> OURS_TO_ANSWER = (call, failure) -> {};

    private final Vertx vertx;
    private final EdgeConfig edge;
    private final ServicesConfig services;
    private final RateLimit rateLimit;
    private final IdentityProviderManager identities;

    ApiRoutes(
            Vertx vertx,
            EdgeConfig edge,
            ServicesConfig services,
            RateLimit rateLimit,
            IdentityProviderManager identities) {
        this.vertx = vertx;
        this.edge = edge;
        this.services = services;
        this.rateLimit = rateLimit;
        this.identities = identities;
    }

    void register(@Observes Router router) {
        for (var service : Service.values()) {
            route(router, "/api/" + service.context() + "/v1/*", service);
        }
        route(router, "/fhir/R4/*", Service.REFERRAL);
        router.route("/api/*").order(ORDER + 1).handler(Refusals.NOT_FOUND::answer);
        router.route("/fhir/*").order(ORDER + 1).handler(Refusals.NOT_FOUND::answer);
    }

    private void route(Router router, String path, Service service) {
        var proxy = proxy(service);
        router.route(path).order(ORDER).handler(call -> admit(call, proxy));
    }

    private Handler<RoutingContext> proxy(Service service) {
        URI origin = services.url(service);
        var options = new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setIdleTimeout((int) edge.timeout().toSeconds())
                .setMaxPoolSize(64)
                .setDecompressionSupported(false);
        var limit = edge.maxBodySize().asLongValue();
        var proxy = HttpProxy.reverseProxy(vertx.createHttpClient(options))
                .origin(origin.getPort(), origin.getHost())
                .addInterceptor(new Forwarding(service.context(), origin, limit));
        return call -> proxy.handle(call.request());
    }

    private void admit(RoutingContext call, Handler<RoutingContext> proxy) {
        call.request().pause();
        if (dotted(call)) {
            Refusals.NOT_FOUND.answer(call);
        } else if (tooLarge(call)) {
            Refusals.TOO_LARGE.answer(call);
        } else {
            call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, OURS_TO_ANSWER);
            QuarkusHttpUser.getSecurityIdentity(call, identities)
                    .subscribe()
                    .with(who -> identified(call, who, proxy), _ -> refuse(call));
        }
    }

    private void identified(RoutingContext call, SecurityIdentity who, Handler<RoutingContext> proxy) {
        if (who.isAnonymous()) {
            refuse(call);
            return;
        }
        var wait = rateLimit.take(client(who));
        if (wait > 0) {
            tooMany(call, wait);
        } else {
            proxy.handle(call);
        }
    }

    /** Without a valid token the caller's address is what there is to count by. */
    private void refuse(RoutingContext call) {
        var wait = rateLimit.take("address " + call.request().remoteAddress().hostAddress());
        if (wait > 0) {
            tooMany(call, wait);
        } else {
            Refusals.NOT_SIGNED_IN.answer(call);
        }
    }

    private static void tooMany(RoutingContext call, long seconds) {
        call.response().putHeader("Retry-After", Long.toString(seconds));
        Refusals.TOO_MANY.answer(call);
    }

    private static String client(SecurityIdentity who) {
        return who.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim("azp") + " " + token.getSubject()
                : who.getPrincipal().getName();
    }

    /** A path that means another one once a service has tidied it. */
    private static boolean dotted(RoutingContext call) {
        var path = call.request().path().toLowerCase(java.util.Locale.ROOT);
        return path.contains("..") || path.contains("%2e") || path.contains("%2f") || path.contains("//");
    }

    private boolean tooLarge(RoutingContext call) {
        var length = call.request().getHeader("Content-Length");
        return length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > edge.maxBodySize().asLongValue();
    }
}

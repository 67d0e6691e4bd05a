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
    private final InFlight inFlight;
    private final IdentityProviderManager identities;

    ApiRoutes(
            Vertx vertx,
            EdgeConfig edge,
            ServicesConfig services,
            RateLimit rateLimit,
            InFlight inFlight,
            IdentityProviderManager identities) {
        this.vertx = vertx;
        this.edge = edge;
        this.services = services;
        this.rateLimit = rateLimit;
        this.inFlight = inFlight;
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
        var proxy = HttpProxy.reverseProxy(vertx.createHttpClient(options))
                .origin(origin.getPort(), origin.getHost())
                .addInterceptor(new Forwarding(service.context(), origin, this::limit));
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
        var client = client(who);
        if (!admitted(call, client)) {
            return;
        }
        if (!inFlight.enter(client)) {
            tooMany(call, 1);
            return;
        }
        call.addEndHandler(_ -> inFlight.leave(client));
        hurry(call);
        proxy.handle(call);
    }

    /** Without a valid token the caller's address is what there is to count by. */
    private void refuse(RoutingContext call) {
        if (admitted(call, "address " + call.request().remoteAddress().hostAddress())) {
            Refusals.NOT_SIGNED_IN.answer(call);
        }
    }

    /** Says how much is left, and refuses where nothing is. */
    private boolean admitted(RoutingContext call, String client) {
        var taken = rateLimit.take(client);
        call.response().putHeader("RateLimit-Policy", rateLimit.policy());
        call.response().putHeader("RateLimit", "\"client\";r=" + taken.left() + ";t=" + taken.secondsToFull());
        if (taken.waitSeconds() > 0) {
            tooMany(call, taken.waitSeconds());
        }
        return taken.waitSeconds() == 0;
    }

    /** A body that drips in ties up a connection to the service: it has so long and no longer. */
    private void hurry(RoutingContext call) {
        var headers = call.request().headers();
        if (!headers.contains("Content-Length") && !headers.contains("Transfer-Encoding")) {
            return;
        }
        var timer = vertx.setTimer(edge.bodyTimeout().toMillis(), _ -> cutOff(call));
        call.addEndHandler(_ -> vertx.cancelTimer(timer));
    }

    private static void cutOff(RoutingContext call) {
        if (call.request().isEnded()) {
            return;
        }
        if (call.response().headWritten()) {
            call.request().connection().close();
        } else {
            call.response().putHeader("Connection", "close");
            Refusals.TOO_SLOW
                    .answer(call)
                    .onComplete(_ -> call.request().connection().close());
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

    private long limit(String path) {
        var size = path.endsWith("/import") ? edge.maxImportSize() : edge.maxBodySize();
        return size.asLongValue();
    }

    private boolean tooLarge(RoutingContext call) {
        var length = call.request().getHeader("Content-Length");
        return length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > limit(call.request().path());
    }
}

package care.doorstep.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jboss.logging.Logger;

/**
 * What changes on the way through: no cookies, no forged forwarding headers, no address of a service inside, a limit on
 * the body, plain refusals.
 */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final List<String> DROPPED = List.of("cookie", "forwarded", "x-forwarded-");
    private static final List<String> ADDRESSES = List.of("Location", "Content-Location");

    private final String context;
    private final URI origin;
    private final ToLongFunction<String> limit;

    /** {@code limit} is how many bytes a body to a path may have. */
    Forwarding(String context, URI origin, ToLongFunction<String> limit) {
        this.context = context;
        this.origin = origin;
        this.limit = limit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        var request = call.request();
        drop(request.headers());
        if (request.getBody() == null || request.getBody().length() >= 0) {
            return call.sendRequest()
                    .recover(failure -> Future.succeededFuture(refused(request, Refusals.UNAVAILABLE)));
        }
        var capped = new CappedStream(
                request.getBody().stream(),
                limit.applyAsLong(request.proxiedRequest().path()));
        request.setBody(Body.body(capped));
        return call.sendRequest().recover(failure -> {
            var refusal = capped.exceeded() ? Refusals.TOO_LARGE : Refusals.UNAVAILABLE;
            return Future.succeededFuture(refused(request, refusal));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext call) {
        var headers = call.response().headers();
        headers.remove("Set-Cookie");
        ADDRESSES.forEach(name -> outside(headers, name));
        return call.sendResponse();
    }

    /** The service's own address means nothing to the caller: what is left is the path, which is the same here. */
    private void outside(MultiMap headers, String name) {
        var address = headers.get(name);
        var inside = origin.getScheme() + "://" + origin.getAuthority();
        if (address != null && address.startsWith(inside + "/")) {
            headers.set(name, address.substring(inside.length()));
        }
    }

    private ProxyResponse refused(ProxyRequest request, Refusals refusal) {
        if (refusal == Refusals.UNAVAILABLE) {
            LOG.warnf("no answer from %s", context);
        }
        var path = request.proxiedRequest().path();
        return request.release()
                .response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", Refusals.mediaType(path))
                .putHeader("Retry-After", "5")
                .setBody(Body.body(refusal.body(path)));
    }

    private static void drop(MultiMap headers) {
        headers.names().stream()
                .filter(name -> DROPPED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
                .toList()
                .forEach(headers::remove);
    }
}

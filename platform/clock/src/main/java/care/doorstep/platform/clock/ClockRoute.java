package care.doorstep.platform.clock;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Duration;

/** {@code GET|PUT /operations/clock}, registered only where the clock is movable: production has no such route. */
@ApplicationScoped
class ClockRoute {

    private static final String PATH = "/operations/clock";

    private final ClockConfig config;
    private final ClockProvider provider;

    ClockRoute(ClockConfig config, ClockProvider provider) {
        this.config = config;
        this.provider = provider;
    }

    void register(@Observes Router router) {
        if (!config.movable()) {
            return;
        }
        router.get(PATH).order(-1).handler(this::show);
        router.put(PATH)
                .order(-1)
                .handler(BodyHandler.create().setBodyLimit(256))
                .handler(this::move);
    }

    private void show(RoutingContext call) {
        var clock = provider.movable();
        call.json(new JsonObject()
                .put("offset", clock.offset().toString())
                .put("now", clock.instant().toString()));
    }

    private void move(RoutingContext call) {
        try {
            provider.movable().move(Duration.parse(call.body().asJsonObject().getString("offset")));
            show(call);
        } catch (DecodeException | DateTimeException | NullPointerException e) {
            call.response().setStatusCode(400).end("{\"detail\":\"send {\\\"offset\\\":\\\"PT80M\\\"}\"}");
        }
    }
}

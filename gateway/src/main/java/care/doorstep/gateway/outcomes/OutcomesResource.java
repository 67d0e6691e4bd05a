package care.doorstep.gateway.outcomes;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Freshness;
import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.gateway.words.Dates;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /outcomes}: the figures; {@code /outcomes/{code}}: the events one came from. */
@Path("/outcomes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.HUB_COORDINATOR})
@Blocking
public class OutcomesResource {

    private static final String FORM = "period";
    private static final Form BLANK = Form.blank(FORM, "/outcomes", null);

    private final SignedIn signedIn;
    private final Frames frames;
    private final Parts parts;

    OutcomesResource(SignedIn signedIn, Frames frames, Parts parts) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.parts = parts;
    }

    private record Dated(Figure.All figures, Optional<Instant> upTo) {}

    @GET
    public Response figures(@Context UriInfo uri) {
        var typed = new Typed(uri.getQueryParameters());
        var period = Period.of(typed);
        if (!typed.sound()) {
            return again(Attempt.unsound(FORM, typed));
        }
        var loaded = start(signedIn.session(), period).join();
        var refusal = loaded.refusal();
        if (refusal != null) {
            return again(Attempt.refused(FORM, typed, refusal));
        }
        var frame = frames.page("Outcomes").data(upTo(loaded));
        var form = Attempt.typed(FORM, typed).over(BLANK);
        return Html.page(loaded.isLoaded() ? 200 : 503, new OutcomesPage(frame, form, period, figures(loaded)));
    }

    @GET
    @Path("/{code: [a-z0-9-]{1,40}}")
    public Response events(String code, @RestQuery @Nullable String cursor, @Context UriInfo uri) {
        var typed = new Typed(uri.getQueryParameters());
        var period = Period.of(typed);
        if (!typed.sound()) {
            return again(Attempt.unsound(FORM, typed));
        }
        var loading = start(signedIn.session(), period);
        Part<EventsPage.Events> events =
                parts.load(signedIn.session(), Service.OUTCOMES, path(code, period, cursor), OutcomesResource::events);
        if (events.isAbsent()) {
            throw new NotFoundException();
        }
        var refusal = events.refusal();
        if (refusal != null) {
            return again(Attempt.refused(FORM, typed, refusal));
        }
        var loaded = loading.join();
        var figure = figure(figures(loaded), code);
        var frame = frames.page(figure == null ? "Figure" : figure.name())
                .crumb("Outcomes", "/outcomes" + period.query())
                .data(upTo(loaded));
        return Html.page(events.isLoaded() ? 200 : 503, new EventsPage(frame, period, code, figure, events));
    }

    /** The form with what was typed and what is wrong in it; no figures. */
    private Response again(Attempt attempt) {
        var nothing = new Period("", "", "");
        var page = new OutcomesPage(frames.page("Outcomes"), attempt.over(BLANK), nothing, new Part.Absent<>());
        return Html.page(400, page);
    }

    private CompletableFuture<Part<Dated>> start(Session session, Period period) {
        return parts.start(
                session,
                Service.OUTCOMES,
                "/figures" + period.query(),
                ok -> new Dated(Json.read(ok.body(), Figure.All.class), Freshness.newest(ok.body())));
    }

    private static Part<Figure.All> figures(Part<Dated> part) {
        return switch (part) {
            case Part.Loaded<Dated>(var dated) -> new Part.Loaded<>(dated.figures());
            case Part.Absent<Dated>() -> new Part.Absent<>();
            case Part.Refused<Dated>(var refusal) -> new Part.Refused<>(refusal);
            case Part.Failed<Dated>(var dated, var asOf) ->
                new Part.Failed<>(dated == null ? null : dated.figures(), asOf);
        };
    }

    private static @Nullable Figure figure(Part<Figure.All> part, String code) {
        var all = part.shown();
        return all == null
                ? null
                : all.items().stream()
                        .filter(f -> f.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static EventsPage.Events events(Answer.Ok ok) {
        var next = ok.body().path("next");
        return new EventsPage.Events(
                Json.items(ok.body(), CountedEvent.class), next.isTextual() ? encoded(next.asText()) : null);
    }

    private static String path(String code, Period period, @Nullable String cursor) {
        var query = period.query();
        var page =
                cursor == null || cursor.isBlank() ? "" : (query.isEmpty() ? "?" : "&") + "cursor=" + encoded(cursor);
        return "/figures/" + code + "/events" + query + page;
    }

    private static @Nullable String upTo(Part<Dated> part) {
        var dated = part.shown();
        return dated == null
                ? null
                : dated.upTo()
                        .map(at -> "Figures hold events up to " + Dates.full(at) + ".")
                        .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package care.doorstep.outcomes.figure.rest;

import care.doorstep.outcomes.figure.application.ShowFigures;
import care.doorstep.outcomes.figure.domain.Definitions;
import care.doorstep.outcomes.figure.domain.Evidence;
import care.doorstep.outcomes.figure.domain.FigureCode;
import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures and the events each came from. */
@Path("/api/outcomes/v1/figures")
@Tag(name = "Figures")
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.HUB_COORDINATOR})
public class FiguresResource {

    private static final Comparator<Evidence> OLDEST_FIRST = Comparator.comparing(
                    (Evidence e) -> e.event().time())
            .thenComparing(e -> e.event().eventId().toString());

    private final ShowFigures showFigures;
    private final Selections selections;
    private final Definitions definitions;
    private final Freshness freshness;
    private final OwnStaff ownStaff;

    FiguresResource(
            ShowFigures showFigures,
            Selections selections,
            Definitions definitions,
            Freshness freshness,
            OwnStaff ownStaff) {
        this.showFigures = showFigures;
        this.selections = selections;
        this.definitions = definitions;
        this.freshness = freshness;
        this.ownStaff = ownStaff;
    }

    @GET
    @Operation(
            operationId = "listFigures",
            summary = "Every figure of a period",
            description = "Counted when asked, from the events received so far. Counts are not suppressed: this is for"
                    + " the managers of the organisation that runs the front door.")
    public FiguresAnswer all(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("neighbourhood") @Nullable String neighbourhood) {
        ownStaff.require();
        var selection = selections.of(from, to, neighbourhood);
        var figures = showFigures.all(selection).stream()
                .map(figure -> FigureAnswer.of(figure, selection))
                .toList();
        return FiguresAnswer.of(selection, definitions.version(), freshness.appliedUpTo(), figures);
    }

    @GET
    @Path("/{code}/events")
    @Operation(operationId = "listFigureEvents", summary = "The events a figure came from, oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidencePage.class)))
    public Response events(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("neighbourhood") @Nullable String neighbourhood,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        ownStaff.require();
        var selection = selections.of(from, to, neighbourhood);
        var evidence = showFigures.one(known(code), selection).tally().evidence().stream()
                .sorted(OLDEST_FIRST)
                .map(EvidenceAnswer::of)
                .toList();
        return page(evidence, Cursor.parse(cursor), limit, uri);
    }

    private static FigureCode known(String code) {
        return FigureCode.of(code)
                .orElseThrow(() -> ProblemException.of(404, "not-found", "There is no figure of this name."));
    }

    private static Response page(List<EvidenceAnswer> all, @Nullable Cursor cursor, int limit, UriInfo uri) {
        var start = cursor == null ? 0 : (int) Math.clamp(cursor.number(0), 0L, all.size());
        var end = Math.min(start + limit, all.size());
        return Page.response(all.subList(start, end), end < all.size() ? Cursor.of(end) : null, uri);
    }

    /** For the API document only. */
    record EvidencePage(
            List<EvidenceAnswer> items, @Nullable String next) {}
}

package care.doorstep.caseload.neighbourhood.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of neighbourhoods. */
@Schema(name = "NeighbourhoodPage")
record NeighbourhoodPage(
        List<NeighbourhoodJson> items, @Nullable String next) {}

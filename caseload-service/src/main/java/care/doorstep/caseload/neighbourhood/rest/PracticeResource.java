package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.application.ImportPractices;
import care.doorstep.caseload.neighbourhood.domain.PracticeImport;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/caseload/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Locality")
class PracticeResource {
    private final ImportPractices importPractices;

    PracticeResource(ImportPractices importPractices) {
        this.importPractices = importPractices;
    }

    @Schema(name = "PracticeImportReport")
    record Report(
            @Schema(description = "Lines read, the header not counted: imported + unallocated + rejected")
            int read,

            @Schema(description = "Practices taken over with their network")
            int imported,

            @Schema(description = "Practices taken over that are in no network, so in no neighbourhood")
            int unallocated,

            List<RejectedLine> rejected) {

        static Report of(PracticeImport.Report report) {
            return new Report(
                    report.read(),
                    report.imported(),
                    report.unallocated(),
                    report.rejected().stream()
                            .map(one -> new RejectedLine(one.line(), one.reason()))
                            .toList());
        }
    }

    @Schema(name = "RejectedLine")
    record RejectedLine(
            @Schema(description = "Line of the file, the header being 1")
            int line,

            String reason) {}

    @POST
    @Path("import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.LOCALITY_ADMIN)
    @Operation(
            summary = "Take over a practice-to-PCN file",
            description = "A line that is wrong is refused alone. Sending a file again changes nothing.")
    public Report takeOver(@NotNull String file) {
        return Report.of(importPractices.takeOver(PracticeFile.read(file)));
    }
}

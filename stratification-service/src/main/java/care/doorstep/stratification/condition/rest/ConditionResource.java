package care.doorstep.stratification.condition.rest;

import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.stratification.condition.application.ImportConditions;
import care.doorstep.stratification.condition.application.RecordCondition;
import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.ImportReport;
import care.doorstep.stratification.population.domain.PersonId;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/stratification/v1")
@Tag(name = "Conditions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ConditionResource {

    private final RecordCondition recordCondition;
    private final ImportConditions importConditions;
    private final CurrentCaller caller;
    private final Clock clock;

    ConditionResource(
            RecordCondition recordCondition, ImportConditions importConditions, CurrentCaller caller, Clock clock) {
        this.recordCondition = recordCondition;
        this.importConditions = importConditions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/people/{personId}/conditions")
    @RolesAllowed({Roles.CONDITION_FEED, Roles.NEIGHBOURHOOD_CLINICIAN, Roles.TRIAGE_CLINICIAN})
    @Idempotent
    @Operation(
            summary = "Record a condition of a person",
            description = "The same code on the same day is the same condition: recording it again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was on record before",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    public Response record(@PathParam("personId") UUID personId, @Valid @NotNull ConditionRequest request) {
        var condition = condition(personId, request);
        var isNew = recordCondition.record(condition);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(ConditionView.of(condition))
                .build();
    }

    @POST
    @Path("/conditions/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CONDITION_FEED)
    @Operation(
            summary = "Record the conditions of a file",
            description =
                    "Columns nhs_number,icd10,recorded_on. Lines that cannot be taken are reported, the others are"
                            + " taken. Sending a file again changes nothing.")
    public ImportReport importFile(InputStream file) {
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        return importConditions.run(
                new CsvLines(reader, ImportConditions.COLUMNS), caller.get().organisation());
    }

    private Condition condition(UUID personId, ConditionRequest request) {
        var code = Icd10Code.read(request.code()).orElseThrow(() -> refused("/code", "is not an ICD-10 code"));
        ReportedDates.objection(request.recordedOn(), ReportedDates.today(clock))
                .ifPresent(objection -> {
                    throw refused("/recordedOn", objection);
                });
        var source = request.source() == null ? Condition.FROM_RECORD : request.source();
        return new Condition(
                new PersonId(personId),
                code,
                request.recordedOn(),
                source,
                caller.get().organisation());
    }

    private static ProblemException refused(String pointer, String detail) {
        return ProblemException.of(422, "invalid-condition", "Correct the field named below and send it again.")
                .with(new FieldError(pointer, detail));
    }
}

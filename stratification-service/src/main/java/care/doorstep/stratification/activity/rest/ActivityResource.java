package care.doorstep.stratification.activity.rest;

import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.stratification.activity.application.ImportActivity;
import care.doorstep.stratification.activity.application.RecordActivity;
import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.activity.domain.ActivityTimes;
import care.doorstep.stratification.activity.domain.ActivityType;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.intake.domain.CsvLines;
import care.doorstep.stratification.intake.domain.ImportReport;
import care.doorstep.stratification.population.domain.NhsNumber;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.population.domain.UnknownPerson;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/stratification/v1/activity")
@Tag(name = "Hospital activity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ACTIVITY_FEED)
@Blocking
class ActivityResource {

    private final RecordActivity recordActivity;
    private final ImportActivity importActivity;
    private final CurrentCaller caller;
    private final Clock clock;

    ActivityResource(RecordActivity recordActivity, ImportActivity importActivity, CurrentCaller caller, Clock clock) {
        this.recordActivity = recordActivity;
        this.importActivity = importActivity;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Record an admission, a discharge or an attendance",
            description = "Its diagnoses count as conditions of that day. Recording it again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was on record before",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response record(@Valid @NotNull ActivityRequest request) {
        try {
            var activity = activity(request);
            var isNew = recordActivity.record(activity);
            return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                    .entity(ActivityView.of(activity))
                    .build();
        } catch (UnknownPerson e) {
            throw refused(request.nhsNumber() == null ? "/personId" : "/nhsNumber", "names nobody known here");
        }
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            summary = "Record the activity of a file",
            description =
                    "Columns nhs_number,type,at,primary_icd10,other_icd10s; the last holds codes separated by spaces"
                            + " or semicolons. Lines that cannot be taken are reported, the others are taken. Sending a file"
                            + " again changes nothing.")
    public ImportReport importFile(InputStream file) {
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        return importActivity.run(
                new CsvLines(reader, ImportActivity.COLUMNS), caller.get().organisation());
    }

    private Activity activity(ActivityRequest request) {
        var type = ActivityType.read(request.type())
                .orElseThrow(() -> refused("/type", "is none of admitted, discharged, attended"));
        ActivityTimes.objection(request.at(), clock.instant()).ifPresent(objection -> {
            throw refused("/at", objection);
        });
        var primary = request.primaryDiagnosis() == null ? null : code("/primaryDiagnosis", request.primaryDiagnosis());
        var others = codes(request.otherDiagnoses());
        return new Activity(person(request), type, caller.get().organisation(), request.at(), primary, others);
    }

    private PersonId person(ActivityRequest request) {
        if ((request.nhsNumber() == null) == (request.personId() == null)) {
            throw refused("", "name the person by one of nhsNumber and personId");
        }
        if (request.personId() != null) {
            return new PersonId(request.personId());
        }
        var number = NhsNumber.read(request.nhsNumber())
                .orElseThrow(() -> refused("/nhsNumber", "fails the modulus 11 check of an NHS number"));
        return recordActivity.person(number);
    }

    private static List<Icd10Code> codes(@Nullable List<String> texts) {
        var codes = new ArrayList<Icd10Code>();
        if (texts != null) {
            for (var i = 0; i < texts.size(); i++) {
                codes.add(code("/otherDiagnoses/" + i, texts.get(i)));
            }
        }
        return codes;
    }

    private static Icd10Code code(String pointer, String text) {
        return Icd10Code.read(text).orElseThrow(() -> refused(pointer, "is not an ICD-10 code"));
    }

    private static ProblemException refused(String pointer, String detail) {
        return ProblemException.of(422, "invalid-activity", "Correct the field named below and send it again.")
                .with(new FieldError(pointer, detail));
    }
}

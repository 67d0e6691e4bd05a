package care.doorstep.referral.pathway.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** Refusals as OperationOutcome resources. */
@ApplicationScoped
class Outcomes {

    private static final String CODES = "https://fhir.nhs.uk/Codesystem/http-error-codes";

    private final FhirJson fhir;

    Outcomes(FhirJson fhir) {
        this.fhir = fhir;
    }

    Response response(BarsRefused refused) {
        OperationOutcome outcome = new OperationOutcome();
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(refused.type())
                .setDiagnostics(refused.getMessage());
        issue.getDetails().addCoding().setSystem(CODES).setCode(refused.code());
        return Response.status(refused.status())
                .type(FhirJson.MEDIA_TYPE)
                .entity(fhir.write(outcome))
                .build();
    }
}

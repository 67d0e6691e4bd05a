package care.doorstep.referral.pathway.fhir;

import care.doorstep.referral.pathway.application.ReferralView;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.Priority;
import care.doorstep.referral.pathway.domain.Progress;
import care.doorstep.referral.pathway.domain.Referral;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A referral as a ServiceRequest. The subject is named by id only. */
final class FhirServiceRequest {

    private static final String REASONS = "https://doorstep.care/fhir/CodeSystem/referral-reason";
    private static final String PERSON_ID = "https://doorstep.care/fhir/Id/person";
    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    private FhirServiceRequest() {}

    static ServiceRequest of(ReferralView view) {
        Referral referral = view.referral();
        Intake intake = referral.intake();
        ServiceRequest request = new ServiceRequest();
        request.setId(intake.id().toString());
        request.getMeta().setVersionId(Long.toString(view.version()));
        request.setStatus(status(referral));
        request.setIntent(ServiceRequestIntent.PLAN);
        request.setPriority(priority(referral.progressMade()
                .map(Progress::triage)
                .map(triage -> triage.urgency())
                .orElse(intake.requestedPriority())));
        request.addCategory().addCoding().setSystem(BarsMessage.CATEGORIES).setCode("referral");
        request.getCode()
                .addCoding()
                .setSystem(REASONS)
                .setCode(intake.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        request.setSubject(by(PERSON_ID, intake.person().toString()));
        request.setRequester(by(ODS, intake.referringOrganisation()));
        Instant authored = intake.firstContact();
        request.setAuthoredOn(Date.from(authored));
        if (view.narrative().reasonText() != null) {
            request.addReasonCode().setText(view.narrative().reasonText());
        }
        return request;
    }

    private static ServiceRequestStatus status(Referral referral) {
        return switch (referral) {
            case Referral.Received _, Referral.Offered _, Referral.WithHub _, Referral.Accepted _ ->
                ServiceRequestStatus.ACTIVE;
            case Referral.Withdrawn _ -> ServiceRequestStatus.REVOKED;
            case Referral.Closed _ -> ServiceRequestStatus.COMPLETED;
        };
    }

    private static ServiceRequestPriority priority(Priority priority) {
        return switch (priority) {
            case TWO_HOUR -> ServiceRequestPriority.ASAP;
            case TWO_DAY -> ServiceRequestPriority.URGENT;
            case ROUTINE -> ServiceRequestPriority.ROUTINE;
        };
    }

    private static Reference by(String system, String value) {
        return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
    }
}

package care.doorstep.referral.pathway.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * A BaRS 1.4 message that asks for a referral, checked against what the standard demands of one. The workflow is told by
 * event, reason, status and category together; any other combination is refused.
 */
final class BarsMessage {

    static final String EVENTS = "https://fhir.nhs.uk/CodeSystem/message-events-bars";
    static final String REASONS = "https://fhir.nhs.uk/CodeSystem/message-reason-bars";
    static final String CATEGORIES = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
    private static final List<String> WORK = List.of("referral", "validation");

    private final Bundle bundle;
    private final MessageHeader header;
    private final Map<String, Resource> byUrl;

    private BarsMessage(Bundle bundle, MessageHeader header) {
        this.bundle = bundle;
        this.header = header;
        this.byUrl = bundle.getEntry().stream()
                .filter(entry -> entry.getFullUrl() != null && entry.getResource() != null)
                .collect(Collectors.toMap(
                        BundleEntryComponent::getFullUrl, BundleEntryComponent::getResource, (a, b) -> a));
    }

    static BarsMessage read(IBaseResource resource) {
        if (!(resource instanceof Bundle bundle) || bundle.getType() != Bundle.BundleType.MESSAGE) {
            throw BarsRefused.badRequest(IssueType.INVALID, "The body must be a Bundle of type message.");
        }
        if (!(bundle.getEntryFirstRep().getResource() instanceof MessageHeader header)) {
            throw BarsRefused.badRequest(IssueType.REQUIRED, "The first entry must be the MessageHeader.");
        }
        BarsMessage message = new BarsMessage(bundle, header);
        message.checkHeader();
        message.checkWorkflow();
        message.checkContent();
        return message;
    }

    private void checkHeader() {
        demand(header.hasEventCoding(), "MessageHeader.eventCoding");
        demand(header.hasDestination() && header.getDestinationFirstRep().hasReceiver(), "destination.receiver");
        demand(header.hasSender(), "MessageHeader.sender");
        demand(header.hasReason(), "MessageHeader.reason");
        demand(header.hasFocus(), "MessageHeader.focus");
    }

    private void checkWorkflow() {
        boolean known = is(header.getEventCoding(), EVENTS, "servicerequest-request")
                && header.getReason().getCoding().stream().anyMatch(c -> is(c, REASONS, "new"))
                && all(ServiceRequest.class).stream().allMatch(BarsMessage::isNewWork);
        if (!known) {
            throw BarsRefused.badRequest(
                    IssueType.INVARIANT,
                    "Event, reason, status and category together are no workflow that is known here.");
        }
    }

    private static boolean isNewWork(ServiceRequest request) {
        return request.getStatus() == ServiceRequestStatus.ACTIVE
                && request.getCategory().stream()
                        .flatMap(category -> category.getCoding().stream())
                        .anyMatch(c -> WORK.stream().anyMatch(work -> is(c, CATEGORIES, work)));
    }

    private void checkContent() {
        exactlyOne(MessageHeader.class);
        exactlyOne(ServiceRequest.class);
        exactlyOne(Patient.class);
        exactlyOne(Encounter.class);
        exactlyOne(CarePlan.class);
        atLeast(1, Practitioner.class);
        atLeast(1, PractitionerRole.class);
        atLeast(1, Consent.class);
        atLeast(1, HealthcareService.class);
        atLeast(2, Organization.class);
        demand(resolve(header.getFocusFirstRep(), ServiceRequest.class).isPresent(), "focus on the ServiceRequest");
        demand(resolve(request().getSubject(), Patient.class).isPresent(), "ServiceRequest.subject");
    }

    private void exactlyOne(Class<? extends Resource> type) {
        int found = all(type).size();
        if (found != 1) {
            throw BarsRefused.badRequest(
                    found == 0 ? IssueType.REQUIRED : IssueType.INVALID,
                    "The message must hold exactly one " + type.getSimpleName() + ".");
        }
    }

    private void atLeast(int number, Class<? extends Resource> type) {
        demand(all(type).size() >= number, number + " or more " + type.getSimpleName());
    }

    private static void demand(boolean present, String what) {
        if (!present) {
            throw BarsRefused.badRequest(IssueType.REQUIRED, "The message lacks " + what + ".");
        }
    }

    private static boolean is(Coding coding, String system, String code) {
        return system.equals(coding.getSystem()) && code.equals(coding.getCode());
    }

    <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type) {
        return Optional.ofNullable(reference.getReference())
                .map(byUrl::get)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private <T extends Resource> List<T> all(Class<T> type) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    Bundle bundle() {
        return bundle;
    }

    MessageHeader header() {
        return header;
    }

    ServiceRequest request() {
        return all(ServiceRequest.class).getFirst();
    }

    Patient patient() {
        return all(Patient.class).getFirst();
    }

    Encounter encounter() {
        return all(Encounter.class).getFirst();
    }

    CarePlan carePlan() {
        return all(CarePlan.class).getFirst();
    }
}

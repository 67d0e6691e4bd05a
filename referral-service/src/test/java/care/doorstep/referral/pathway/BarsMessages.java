package care.doorstep.referral.pathway;

import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.gpSystem;

import ca.uhn.fhir.context.FhirContext;
import care.doorstep.platform.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Builds BaRS messages of our own: complete by default, with one thing changed at a time. */
final class BarsMessages {

    static final String PROCESS_MESSAGE = "/fhir/R4/$process-message";
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String ODS = "https://fhir.nhs.uk/id/ods-organization-code";

    private final List<Bundle.BundleEntryComponent> entries = new ArrayList<>();
    private String event = "servicerequest-request";
    private String reason = "new";
    private ServiceRequestStatus status = ServiceRequestStatus.ACTIVE;
    private String category = "referral";
    private String nhsNumber = "";
    private String practice = "Z90001";
    private Predicate<Resource> kept = resource -> true;

    static BarsMessages aReferralOf(String nhsNumber) {
        BarsMessages message = new BarsMessages();
        message.nhsNumber = nhsNumber;
        return message;
    }

    BarsMessages event(String code) {
        event = code;
        return this;
    }

    BarsMessages reason(String code) {
        reason = code;
        return this;
    }

    BarsMessages status(ServiceRequestStatus other) {
        status = other;
        return this;
    }

    BarsMessages category(String code) {
        category = code;
        return this;
    }

    BarsMessages practice(String odsCode) {
        practice = odsCode;
        return this;
    }

    BarsMessages without(Class<? extends Resource> type) {
        kept = resource -> !type.isInstance(resource);
        return this;
    }

    String json() {
        Organization surgery = organisation(practice, "The surgery");
        Patient patient = patient(entry(surgery));
        ServiceRequest request = request(entry(patient));
        String sender = entry(organisation("RND", "Sender"));
        String receiver = entry(organisation("RYE", "Receiver"));
        MessageHeader header = header(entry(request), sender, receiver);
        entry(new Encounter().setClass_(new Coding().setCode("EMER")));
        entry(carePlan());
        entry(new Practitioner());
        entry(new PractitionerRole());
        entry(new Consent());
        entry(new HealthcareService());
        Bundle bundle = new Bundle().setType(Bundle.BundleType.MESSAGE);
        bundle.setId(UUID.randomUUID().toString());
        bundle.addEntry().setFullUrl(urn()).setResource(header);
        entries.stream().filter(e -> kept.test(e.getResource())).forEach(bundle::addEntry);
        return FHIR.newJsonParser().encodeResourceToString(bundle);
    }

    private String entry(Resource resource) {
        String url = urn();
        entries.add(new Bundle.BundleEntryComponent().setFullUrl(url).setResource(resource));
        return url;
    }

    private static String urn() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private static Organization organisation(String odsCode, String name) {
        Organization organisation = new Organization().setName(name);
        organisation.addIdentifier().setSystem(ODS).setValue(odsCode);
        return organisation;
    }

    private Patient patient(String surgery) {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem("https://fhir.nhs.uk/Id/nhs-number").setValue(nhsNumber);
        patient.addName().setFamily("Kenley").addGiven("Kathleen");
        patient.setGender(AdministrativeGender.FEMALE);
        patient.getBirthDateElement().setValueAsString("1947-03-02");
        patient.addAddress().addLine("12 Orchard Row").setCity("Wendle").setPostalCode("ZZ99 3WZ");
        patient.addGeneralPractitioner(new Reference(surgery));
        return patient;
    }

    private ServiceRequest request(String patient) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(status).setIntent(ServiceRequestIntent.PLAN).setSubject(new Reference(patient));
        request.addCategory()
                .addCoding()
                .setSystem("https://fhir.nhs.uk/CodeSystem/message-category-servicerequest")
                .setCode(category);
        return request;
    }

    private MessageHeader header(String request, String sender, String receiver) {
        MessageHeader header = new MessageHeader();
        header.setEvent(new Coding()
                .setSystem("https://fhir.nhs.uk/CodeSystem/message-events-bars")
                .setCode(event));
        header.setReason(new CodeableConcept()
                .addCoding(new Coding()
                        .setSystem("https://fhir.nhs.uk/CodeSystem/message-reason-bars")
                        .setCode(reason)));
        header.addDestination()
                .setEndpoint("http://fhir.nhs.uk/Id/dos-service-id|1")
                .setReceiver(new Reference(receiver));
        header.setSender(new Reference(sender));
        header.getSource().setEndpoint("http://fhir.nhs.uk/Id/dos-service-id|2");
        header.addFocus(new Reference(request));
        return header;
    }

    private static CarePlan carePlan() {
        CarePlan plan = new CarePlan();
        plan.addActivity().addOutcomeCodeableConcept().setText("Fell twice this week.");
        return plan;
    }

    // sending

    static RequestSpecification sending(Tokens who, String requestId) {
        return as(who).contentType("application/fhir+json;version=1.0.0")
                .header("X-Request-Id", requestId)
                .header("X-Correlation-Id", UUID.randomUUID().toString())
                .header("NHSD-Target-Identifier", base64("{\"value\":\"1\"}"))
                .header("NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\"}"))
                .header("NHSD-Requesting-Software", base64("{\"resourceType\":\"Device\"}"));
    }

    static Response send(String json) {
        return send(gpSystem(), UUID.randomUUID().toString(), json);
    }

    static Response send(Tokens who, String requestId, String json) {
        return sending(who, requestId)
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(PROCESS_MESSAGE);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Bundle bundle(Response response) {
        return FHIR.newJsonParser().parseResource(Bundle.class, response.asString());
    }

    static String referralIn(Response response) {
        return bundle(response).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(ServiceRequest.class::isInstance)
                .map(resource -> resource.getIdElement().getIdPart())
                .findFirst()
                .orElseThrow();
    }
}

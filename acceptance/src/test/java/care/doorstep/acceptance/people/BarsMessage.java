package care.doorstep.acceptance.people;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Partner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A BaRS 1.4 referral message ({@code servicerequest-request}, reason new) about a person: one MessageHeader,
 * ServiceRequest, Patient, Encounter and CarePlan, with the practitioners, consent, service and organisations that must
 * go with them.
 */
public final class BarsMessage {

    public static final String PATH = "/fhir/R4/$process-message";

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    private static final String SERVICE_ID = "http://fhir.nhs.uk/Id/dos-service-id";

    private final Person person;
    private final Instant sentAt;
    private final ArrayNode entries = Json.array();
    private final Map<String, String> addresses = new HashMap<>();

    private BarsMessage(Person person, Instant sentAt) {
        this.person = person;
        this.sentAt = sentAt;
    }

    /** The message as it is sent. */
    public static String about(Person person, Instant sentAt) {
        return new BarsMessage(person, sentAt).bundle();
    }

    /** The partner with the headers that BaRS asks of every call. */
    public static Partner headers(Partner partner, UUID requestId) {
        return partner.with("X-Request-Id", requestId.toString())
                .with("X-Correlation-Id", UUID.randomUUID().toString())
                .with("NHSD-Target-Identifier", base64("{\"system\":\"%s\",\"value\":\"2000999901\"}", SERVICE_ID))
                .with(
                        "NHSD-End-User-Organisation",
                        base64(
                                "{\"resourceType\":\"Organization\",\"identifier\":[{\"system\":\"%s\",\"value\":\"Z90001\"}],"
                                        + "\"name\":\"Larkfield Surgery\"}",
                                ODS))
                .with(
                        "NHSD-Requesting-Software",
                        base64(
                                "{\"resourceType\":\"Device\",\"identifier\":[{\"system\":\"%s\",\"value\":\"GP-1\"}],"
                                        + "\"deviceName\":[{\"name\":\"Practice system\",\"type\":\"manufacturer-name\"}],"
                                        + "\"version\":[{\"value\":\"1.0\"}]}",
                                "https://practice-system.example/Id/device-identifier"))
                .with("Content-Type", "application/fhir+json;version=1.1.0")
                .with("Accept", "application/fhir+json;version=1.1.0");
    }

    private static String base64(String json, String system) {
        return Base64.getEncoder().encodeToString(json.formatted(system).getBytes(StandardCharsets.UTF_8));
    }

    private String bundle() {
        header();
        request();
        encounterAndPlan();
        patient();
        practitioner();
        organisations();
        consent();
        var bundle = Json.object();
        bundle.put("resourceType", "Bundle").put("id", UUID.randomUUID().toString());
        bundle.put("type", "message").put("timestamp", sentAt.toString());
        bundle.set("entry", entries);
        return bundle.toString();
    }

    private void header() {
        add("MessageHeader", "header", """
                {"eventCoding": {"system": "https://fhir.nhs.uk/CodeSystem/message-events-bars",
                                 "code": "servicerequest-request"},
                 "destination": [{"endpoint": "http://fhir.nhs.uk/Id/dos-service-id|2000999901",
                                  "receiver": {"reference": "%s"}}],
                 "sender": {"reference": "%s"},
                 "source": {"name": "Larkfield Surgery", "software": "Practice system", "version": "1.0",
                            "contact": {"system": "phone", "value": "01632 960001"},
                            "endpoint": "http://fhir.nhs.uk/Id/dos-service-id|2000999902"},
                 "reason": {"coding": [{"system": "https://fhir.nhs.uk/CodeSystem/message-reason-bars",
                                        "code": "new"}]},
                 "focus": [{"reference": "%s"}],
                 "definition": "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-validation"}
                """.formatted(at("receiver"), at("sender"), at("request")));
    }

    private void request() {
        add("ServiceRequest", "request", """
                {"basedOn": [{"reference": "%s"}], "status": "active", "intent": "plan",
                 "category": [{"coding": [{"system": "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest",
                                           "code": "validation", "display": "For Validation"}]}],
                 "subject": {"reference": "%s"}, "encounter": {"reference": "%s"},
                 "occurrencePeriod": {"start": "%s"},
                 "requester": {"reference": "%s"}, "performer": [{"reference": "%s"}]}
                """.formatted(
                        at("plan"), at("patient"), at("encounter"), sentAt, at("practitioner"), at("service")));
        add("HealthcareService", "service", """
                {"identifier": [{"system": "http://fhir.nhs.uk/Id/dos-service-id", "value": "2000999901"}],
                 "active": true, "providedBy": {"reference": "%s"}, "name": "Wendleshire single point of access"}
                """.formatted(at("receiver")));
    }

    private void encounterAndPlan() {
        add("Encounter", "encounter", """
                {"status": "triaged", "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                                                "code": "AMB", "display": "ambulatory"},
                 "identifier": [{"system": "https://practice-system.example/Id/case-number", "value": "case-7"}],
                 "subject": {"reference": "%s"}, "period": {"start": "%s"}}
                """.formatted(at("patient"), sentAt));
        add("CarePlan", "plan", """
                {"status": "active", "intent": "plan", "subject": {"reference": "%s"},
                 "encounter": {"reference": "%s"}, "period": {"start": "%s"},
                 "activity": [{"outcomeCodeableConcept": [{"text": "Unsteady since Sunday; the frame does not fit."}]}]}
                """.formatted(at("patient"), at("encounter"), sentAt));
    }

    private void patient() {
        add("Patient", "patient", """
                {"identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "%s"}],
                 "name": [{"use": "official", "family": "%s", "given": ["%s"]}],
                 "gender": "female", "birthDate": "%s",
                 "address": [{"use": "home", "line": ["%s"], "postalCode": "%s"}],
                 "contact": [{"relationship": [{"coding": [
                      {"system": "https://fhir.hl7.org.uk/ValueSet/UKCore-PersonRelationshipType", "code": "ONESELF"}]}],
                    "telecom": [{"system": "phone", "value": "%s", "use": "home"}]}],
                 "generalPractitioner": [{"reference": "%s"}]}
                """.formatted(
                        person.nhsNumber(),
                        person.family(),
                        person.given(),
                        person.birthDate(),
                        person.street(),
                        person.postcode(),
                        person.phone(),
                        at("practice")));
    }

    private void practitioner() {
        add("Practitioner", "practitioner", """
                {"identifier": [{"system": "https://fhir.nhs.uk/Id/sds-role-profile-id", "value": "R8008"}],
                 "name": [{"family": "Osei", "given": ["Amara"]}]}
                """);
        add("PractitionerRole", "role", """
                {"practitioner": {"reference": "%s"}, "organization": {"reference": "%s"}}
                """.formatted(at("practitioner"), at("sender")));
    }

    private void organisations() {
        organisation("sender", "Z90001", "Larkfield Surgery");
        organisation("receiver", "RY9", "Wendleshire Community Health");
        organisation("practice", person.practice(), "The person's surgery");
    }

    private void organisation(String name, String ods, String title) {
        add("Organization", name, """
                {"identifier": [{"system": "%s", "value": "%s"}], "name": "%s"}
                """.formatted(ODS, ods, title));
    }

    private void consent() {
        add("Consent", "consent", """
                {"status": "active",
                 "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope",
                                       "code": "patient-privacy"}]},
                 "category": [{"coding": [{"system": "https://fhir.nhs.uk/CodeSystem/consent-categories-bars",
                                           "code": "DRC", "display": "Direct Care"}]}],
                 "patient": {"reference": "%s"}, "dateTime": "%s",
                 "policyRule": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                                            "code": "IMPLIED"}]}}
                """.formatted(at("patient"), sentAt.toString().substring(0, 10)));
    }

    private void add(String type, String name, String content) {
        var resource = (ObjectNode) Json.read(content);
        resource.put("resourceType", type);
        JsonNode address = resource.textNode(at(name));
        entries.addObject().<ObjectNode>set("fullUrl", address).set("resource", resource);
    }

    private String at(String name) {
        return addresses.computeIfAbsent(name, _ -> "urn:uuid:" + UUID.randomUUID());
    }
}

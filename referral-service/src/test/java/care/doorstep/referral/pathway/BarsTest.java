package care.doorstep.referral.pathway;

import static care.doorstep.referral.FrontDoorApi.anNhsNumber;
import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.awaitTold;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.gpSystem;
import static care.doorstep.referral.FrontDoorApi.hospital;
import static care.doorstep.referral.FrontDoorApi.read;
import static care.doorstep.referral.FrontDoorApi.triageNurse;
import static care.doorstep.referral.pathway.BarsMessages.PROCESS_MESSAGE;
import static care.doorstep.referral.pathway.BarsMessages.aReferralOf;
import static care.doorstep.referral.pathway.BarsMessages.bundle;
import static care.doorstep.referral.pathway.BarsMessages.referralIn;
import static care.doorstep.referral.pathway.BarsMessages.send;
import static care.doorstep.referral.pathway.BarsMessages.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDoorstepStack
class BarsTest {

    private static final String FAILS_ITS_CHECK = "9990000019";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void county() {
        defineCounty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "validation"})
    void a_new_request_is_taken_in_and_answered_with_the_message_and_its_new_id(String category) {
        String json = aReferralOf(anNhsNumber()).category(category).json();
        Response response = send(json);
        response.then().statusCode(200).contentType(containsString("application/fhir+json"));
        Bundle answer = bundle(response);
        MessageHeader header = (MessageHeader) answer.getEntryFirstRep().getResource();
        assertThat(answer.getType()).isEqualTo(Bundle.BundleType.MESSAGE);
        assertThat(header.getResponse().getCode()).isEqualTo(ResponseType.OK);
        assertThat(header.getFocusFirstRep().getReference()).startsWith("urn:uuid:");
        read(triageNurse(), referralIn(response))
                .then()
                .body("referringOrganisation", equalTo("Z90001"))
                .body("channel", equalTo("999"))
                .body("requestedPriority", equalTo("two-hour"))
                .body("person.family", equalTo("Kenley"))
                .body("reasonText", containsString("Fell twice"))
                .body("neighbourhoodId", equalTo("NH01"));
        awaitTold("referral.received", referralIn(response));
    }

    @Test
    void the_ids_of_the_request_come_back_and_span_the_journey() {
        String requestId = UUID.randomUUID().toString();
        Response response = sending(gpSystem(), requestId)
                .body(aReferralOf(anNhsNumber()).json())
                .post(PROCESS_MESSAGE);
        assertThat(response.header("X-Request-Id")).isEqualTo(requestId);
        assertThat((String) read(triageNurse(), referralIn(response)).path("correlationId"))
                .isEqualTo(response.header("X-Correlation-Id"));
    }

    @Test
    void the_same_request_id_again_is_a_duplicate_for_that_client_only() {
        String requestId = UUID.randomUUID().toString();
        String json = aReferralOf(anNhsNumber()).json();
        send(gpSystem(), requestId, json).then().statusCode(200);
        long before = referrals();
        refused(send(gpSystem(), requestId, json), 409, "duplicate", "REC_CONFLICT");
        assertThat(referrals()).isEqualTo(before);
        send(hospital(), requestId, json).then().statusCode(200);
    }

    @Test
    void a_message_cut_in_half_leaves_nothing_not_even_its_request_id() {
        String requestId = UUID.randomUUID().toString();
        String json = aReferralOf(anNhsNumber()).json();
        long before = referrals();
        refused(send(gpSystem(), requestId, json.substring(0, json.length() / 2)), 400, "invalid", "REC_BAD_REQUEST");
        assertThat(referrals()).isEqualTo(before);
        send(gpSystem(), requestId, json).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Nonsense\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"message\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"message\",\"entry\":[{}]}"
            })
    void what_is_no_message_is_400(String body) {
        Response response = send(body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        response.then().body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void a_text_that_no_database_can_hold_is_400() {
        String json = aReferralOf(anNhsNumber()).json().replace("Fell twice", "Fell \\u0000 twice");
        refused(send(json), 400, "invalid", "REC_BAD_REQUEST");
    }

    @Test
    void an_unknown_workflow_is_400() {
        for (BarsMessages message : List.of(
                aReferralOf(anNhsNumber()).event("booking-request"),
                aReferralOf(anNhsNumber()).reason("update"),
                aReferralOf(anNhsNumber()).status(ServiceRequestStatus.REVOKED),
                aReferralOf(anNhsNumber()).category("gossip"))) {
            refused(send(message.json()), 400, "invariant", "REC_BAD_REQUEST");
        }
    }

    @Test
    void a_missing_part_is_400() {
        refused(send(aReferralOf(anNhsNumber()).without(Consent.class).json()), 400, "required", "REC_BAD_REQUEST");
        refused(send(aReferralOf(anNhsNumber()).without(CarePlan.class).json()), 400, "required", "REC_BAD_REQUEST");
        refused(send(aReferralOf(anNhsNumber()).without(Patient.class).json()), 400, "required", "REC_BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id",
                "X-Correlation-Id",
                "NHSD-Target-Identifier",
                "NHSD-End-User-Organisation",
                "NHSD-Requesting-Software"
            })
    void a_missing_header_is_400(String missing) {
        var request = as(gpSystem()).contentType("application/fhir+json");
        for (String header :
                List.of("NHSD-Target-Identifier", "NHSD-End-User-Organisation", "NHSD-Requesting-Software")) {
            if (!header.equals(missing)) {
                request.header(header, BarsMessages.base64("{}"));
            }
        }
        for (String header : List.of("X-Request-Id", "X-Correlation-Id")) {
            if (!header.equals(missing)) {
                request.header(header, UUID.randomUUID().toString());
            }
        }
        refused(
                request.body(aReferralOf(anNhsNumber()).json()).post(PROCESS_MESSAGE),
                400,
                "required",
                "REC_BAD_REQUEST");
    }

    @Test
    void an_unverifiable_nhs_number_is_marked_where_the_setting_allows_it() {
        Response response = send(aReferralOf(FAILS_ITS_CHECK).practice("G82080").json());
        response.then().statusCode(200);
        read(triageNurse(), referralIn(response))
                .then()
                .body("person.nhsNumberStatus", equalTo("not-verified"))
                .body("flags", contains("unknown-practice", "nhs-number-not-verified"));
    }

    @Test
    void only_a_referrer_may_send_and_only_with_a_token() {
        String json = aReferralOf(anNhsNumber()).json();
        Tokens agency = Tokens.machine("care-agency").roles("care-agency").organisation("VZ901");
        refused(send(agency, UUID.randomUUID().toString(), json), 403, "forbidden", "REC_FORBIDDEN");
        refused(
                given().contentType("application/fhir+json").body(json).post(PROCESS_MESSAGE),
                401,
                "forbidden",
                "REC_UNAUTHORIZED");
    }

    @Test
    void a_referral_reads_as_a_service_request_for_those_who_may_see_it() {
        String referral = referralIn(send(aReferralOf(anNhsNumber()).json()));
        as(gpSystem())
                .get("/fhir/R4/ServiceRequest/" + referral)
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("ServiceRequest"))
                .body("id", equalTo(referral))
                .body("status", equalTo("active"))
                .body("requester.identifier.value", equalTo("Z90001"));
        refused(as(hospital()).get("/fhir/R4/ServiceRequest/" + referral), 404, "not-found", "REC_NOT_FOUND");
        refused(as(hospital()).get("/fhir/R4/ServiceRequest/nonsense"), 404, "not-found", "REC_NOT_FOUND");
    }

    @Test
    void anybody_may_ask_what_this_server_can_do() {
        given().get("/fhir/R4/metadata")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("CapabilityStatement"))
                .body("fhirVersion", equalTo("4.0.1"));
    }

    private static void refused(Response response, int status, String issue, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        response.then()
                .contentType(containsString("application/fhir+json"))
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo(issue))
                .body("issue[0].details.coding[0].code", equalTo(code));
    }

    private long referrals() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select (select count(*) from referral) + (select count(*) from received_message)")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.contract.Operation;
import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.BarsMessage;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.StackClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made to break whoever reads them. */
@Journey
@Order(7)
class BodiesTest {

    private static final int MEGABYTE = 1 << 20;

    private static final String ENTITIES = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY lol "lol">
            <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
            <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
            <Bundle xmlns="http://hl7.org/fhir"><id value="&file;&lol3;"/></Bundle>""";

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @TestFactory
    Stream<DynamicTest> xml_with_external_and_exploding_entities_is_refused_everywhere() {
        return Operation.all().stream()
                .filter(operation -> !operation.mediaType().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    for (var type : List.of("application/xml", "text/xml", "application/fhir+xml")) {
                        var path = operation
                                .path()
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                        var answer = Callers.of(operation)
                                .with("Content-Type", type)
                                .with("If-Match", "\"v1\"")
                                .send(operation.method(), path, ENTITIES.getBytes(StandardCharsets.UTF_8));
                        assertThat(answer.status()).as(answer.body()).isEqualTo(415);
                    }
                }));
    }

    @Test
    void xml_sent_as_json_is_refused_as_not_json() {
        gpSystem().post(Referrals.ALL, ENTITIES).refused(400);
        BarsMessage.headers(gpSystem(), UUID.randomUUID())
                .post(BarsMessage.PATH, ENTITIES)
                .refusedWithOutcome(400, "invalid");
    }

    /** A thousand times as large once inflated; nobody inflates it. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, gzip", "x-gzip"})
    void a_compressed_body_is_refused_and_never_inflated(String encoding) {
        var began = Instant.now();
        var answer = gpSystem().with("Content-Encoding", encoding).send("POST", Referrals.ALL, bomb());
        answer.refused(415);
        BarsMessage.headers(gpSystem(), UUID.randomUUID())
                .with("Content-Encoding", encoding)
                .send("POST", BarsMessage.PATH, bomb())
                .refusedWithOutcome(415, "not-supported");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_body_larger_than_a_service_takes_is_413_whether_or_not_its_length_is_said() {
        for (var size : List.of(3 * MEGABYTE, 11 * MEGABYTE)) {
            var text = "{\"reasonText\":\"" + "x".repeat(size) + "\"}";
            gpSystem().post(Referrals.ALL, text).refused(413);
            BarsMessage.headers(gpSystem(), UUID.randomUUID())
                    .post(BarsMessage.PATH, text)
                    .refusedWithOutcome(413, "too-long");
            assertThat(chunked(text)).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"entry\":["})
    void nesting_without_end_is_refused(String level) {
        var deep = level.repeat(100_000);
        gpSystem().post(Referrals.ALL, deep).refused(400);
        gpSystem().post(Referrals.ALL, "{\"person\":" + deep).refused(400);
        BarsMessage.headers(gpSystem(), UUID.randomUUID())
                .post(BarsMessage.PATH, deep)
                .refusedWithOutcome(400, "invalid");
    }

    @Test
    void a_number_of_a_million_digits_is_refused_at_once() {
        var began = Instant.now();
        gpSystem()
                .post(Referrals.ALL, "{\"channel\":" + "9".repeat(MEGABYTE) + "}")
                .refused(400);
        Partner.staff("nurse")
                .post(
                        "/api/outcomes/v1/experience",
                        "{\"personId\":\"" + UUID.randomUUID() + "\",\"respondent\":\"staff\",\"score\":1e1000000000}")
                .refused(400);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    /** What only the system may say of a referral, said by a client. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "referralId",
                "version",
                "state",
                "holder",
                "offer",
                "acceptedBy",
                "clock",
                "receivedAt",
                "referringOrganisation",
                "organisation",
                "neighbourhoodId",
                "flags",
                "priority",
                "triage",
                "correlationId"
            })
    void nobody_sets_what_is_not_theirs_to_set(String field) {
        var referral = Referrals.with(Referrals.about(People.somebody()), field, Map.of("who", "me"));
        gpSystem().post(Referrals.ALL, referral).refusedBecauseOf("/" + field, 400);
        gpSystem().post(Referrals.ALL, Referrals.with(referral, field, "1")).refusedBecauseOf("/" + field, 400);
    }

    @Test
    void nobody_vouches_for_an_nhs_number_or_names_a_persons_id() {
        for (var field : List.of("nhsNumberStatus", "personId", "version", "deceasedAt", "neighbourhoodId")) {
            var person = Referrals.with(People.somebody().described(), field, "verified");
            gpSystem().post(Referrals.ALL, Referrals.about(person)).refusedBecauseOf("/person/" + field, 400);
        }
    }

    @Test
    void a_message_that_names_its_own_ids_gets_ours() {
        var message = (ObjectNode)
                Json.read(BarsMessage.about(People.somebody(), StackClock.now().toInstant()));
        var chosen = UUID.randomUUID().toString();
        message.path("entry").forEach(entry -> ((ObjectNode) entry.path("resource")).put("id", chosen));
        var answer = BarsMessage.headers(gpSystem(), UUID.randomUUID())
                .post(BarsMessage.PATH, message.toString())
                .expect(200);
        assertThat(answer.json().path("entry").findValues("resource").stream()
                        .filter(one -> one.path("resourceType").asText().equals("ServiceRequest"))
                        .map(one -> one.path("id").asText()))
                .hasSize(1)
                .doesNotContain(chosen);
        gpSystem().get(Referrals.ALL + "/" + chosen).refused(404);
    }

    private static int chunked(String text) {
        try (var connection = RawHttp.toGateway()) {
            connection.say("POST " + Referrals.ALL + " HTTP/1.1\r\nHost: " + RawHttp.host()
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nAuthorization: "
                    + gpSystem().authorization() + "\r\n\r\n");
            for (var at = 0; at < text.length(); at += MEGABYTE) {
                var part = text.substring(at, Math.min(text.length(), at + MEGABYTE));
                connection.say(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
            }
            return connection
                    .say("0\r\n\r\n")
                    .reply()
                    .map(RawHttp.Reply::status)
                    .orElse(0);
        }
    }

    private static byte[] bomb() {
        try {
            var once = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(once)) {
                for (var n = 0; n < 64; n++) {
                    zip.write(new byte[MEGABYTE]);
                }
            }
            return once.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Partner gpSystem() {
        return Partner.system("gp-system");
    }
}

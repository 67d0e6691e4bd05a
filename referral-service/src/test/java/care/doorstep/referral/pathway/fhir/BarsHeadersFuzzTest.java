package care.doorstep.referral.pathway.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl;

class BarsHeadersFuzzTest {

    /** A header on each line. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "X-Request-Id: ",
        "X-Correlation-Id: ",
        "NHSD-Target-Identifier: ",
        "NHSD-End-User-Organisation: ",
        "NHSD-Requesting-Software: "
    })
    void the_headers_of_a_message_hold_its_ids_or_are_refused(byte[] written) {
        var sent = new MultivaluedHashMap<String, String>();
        Arrays.stream(new String(written, StandardCharsets.ISO_8859_1).split("\n"))
                .map(line -> line.split(": ", 2))
                .filter(header -> header.length == 2)
                .forEach(header -> sent.add(header[0], header[1]));
        try {
            var headers = BarsHeaders.read(new HttpHeadersImpl(sent.entrySet().stream()
                    .flatMap(header ->
                            header.getValue().stream().map(value -> java.util.Map.entry(header.getKey(), value)))
                    .toList()));
            assertThat(UUID.fromString(headers.requestId())).hasToString(headers.requestId());
            assertThat(UUID.fromString(headers.correlationId())).hasToString(headers.correlationId());
        } catch (BarsRefused e) {
            assertThat(e.status()).isEqualTo(400);
        }
    }
}

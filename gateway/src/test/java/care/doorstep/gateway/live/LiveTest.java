package care.doorstep.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.gateway.standin.GatewayStack;
import care.doorstep.gateway.standin.StandIn;
import care.doorstep.gateway.standin.TestTokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class LiveTest {

    @TestHTTPResource("/live")
    URI live;

    @Inject
    Audience audience;

    @BeforeEach
    void fresh() {
        StandIn.SERVER.reset();
    }

    @Test
    void a_watcher_is_told_that_something_changed_and_nothing_else() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = open(http, TestTokens.hub(), "watch=worklist");
            assertThat(answer.statusCode()).isEqualTo(200);
            var lines = new BufferedReader(new InputStreamReader(answer.body()));
            readUntil(lines, "event:here");
            audience.tell(change("doorstep.caseload.v1", "not-for-the-list"));
            audience.tell(change("doorstep.referral.v1", "e-1"));
            assertThat(readUntil(lines, "event:changed")).doesNotContain("not-for-the-list", "secret");
            assertThat(lines.readLine() + lines.readLine()).contains("e-1");
            http.shutdownNow();
        }
    }

    @Test
    void what_the_service_does_not_show_cannot_be_watched() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            assertThat(open(http, TestTokens.hub(), "watch=person%3D" + StandIn.PERSON)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(open(http, TestTokens.hub(), "watch=person%3D" + StandIn.PLAN)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(open(http, TestTokens.hub(), "watch=team%3DNH09-INT").statusCode())
                    .isEqualTo(404);
            assertThat(open(http, TestTokens.hub(), "watch=everything").statusCode())
                    .isEqualTo(400);
            http.shutdownNow();
        }
    }

    private HttpResponse<InputStream> open(HttpClient http, String token, String query)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(live + "?" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static Change change(String topic, String id) throws IOException {
        var data = new ObjectMapper().readTree("{\"personId\":\"secret\",\"teamId\":\"NH01-INT\"}");
        return Change.of(topic, id, data);
    }

    private static String readUntil(BufferedReader lines, String wanted) throws IOException {
        var seen = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.append(line).append('\n');
            if (line.replace(" ", "").startsWith(wanted)) {
                return seen.toString();
            }
        }
        throw new AssertionError("the stream ended after " + seen);
    }
}

package care.doorstep.acceptance.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.people.People;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;

/** What the system answered. */
public record Answer(String asked, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return Json.read(response.body());
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        var found = json().at(pointer);
        assertThat(found.isMissingNode() || found.isNull())
                .as("%s in the answer to %s: %s", pointer, asked, body())
                .isFalse();
        return found.asText();
    }

    public UUID id(String pointer) {
        return UUID.fromString(text(pointer));
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The version of the representation, to be sent back with a change. */
    public String etag() {
        assertThat(header("ETag")).as("ETag of the answer to %s", asked).isNotEmpty();
        return header("ETag");
    }

    public Answer expect(int status) {
        assertThat(status())
                .as("status of the answer to %s, which was: %s", asked, body())
                .isEqualTo(status);
        return this;
    }

    /** Refused with this status as an RFC 9457 problem that tells nobody anything about a person. */
    public Answer refused(int status) {
        expect(status);
        assertThat(header("Content-Type")).as("refusal of %s", asked).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).as("problem type").isNotEmpty();
        assertThat(json().path("title").asText()).as("problem title").isNotEmpty();
        return tellsNothingOfAnyone();
    }

    /** Refused, and the problem names this field. */
    public Answer refusedBecauseOf(String pointer, int status) {
        refused(status);
        assertThat(json().path("errors").findValuesAsText("pointer")).as(body()).contains(pointer);
        return this;
    }

    /** Refused with this status as a FHIR OperationOutcome of this issue type. */
    public Answer refusedWithOutcome(int status, String issueType) {
        expect(status);
        assertThat(json().path("resourceType").asText()).as(body()).isEqualTo("OperationOutcome");
        assertThat(json().path("issue").findValuesAsText("code")).as(body()).contains(issueType);
        return tellsNothingOfAnyone();
    }

    public Answer tellsNothingOfAnyone() {
        assertThat(People.traces())
                .as("personal data in the answer to %s: %s", asked, body())
                .noneMatch(body()::contains);
        return this;
    }
}

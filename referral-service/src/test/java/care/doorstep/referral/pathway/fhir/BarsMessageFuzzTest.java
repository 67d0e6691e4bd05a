package care.doorstep.referral.pathway.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.referral.pathway.application.SubmitReferral.Submission;
import care.doorstep.referral.pathway.application.SubmitReferral.Whom;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.domain.AgeBand;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class BarsMessageFuzzTest {

    private static final FhirJson FHIR = new FhirJson();
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"resourceType\":\"Bundle\"",
        "\"resourceType\":\"Patient\"",
        "\"extension\":[{\"url\":\"a\"}]",
        "\"contained\":[",
        "\"birthDate\":\"1947-02-31\"",
        "\"_birthDate\":{\"id\":\"a\"}",
        "\"authoredOn\":\"0001-01-01\"",
        "\"priority\":\"asap\"",
        "null"
    })
    void a_message_is_a_submission_or_refused(byte[] body) {
        var sender = new Viewer("gp", "Z90001", false, true, team -> false);
        BarsMessage message;
        Submission submission;
        try {
            message = BarsMessage.read(FHIR.readSent(new String(body, StandardCharsets.UTF_8)));
            BarsReferral referral = new BarsReferral(message);
            submission = referral.submission(sender, "A surgery", "a", Trust.KEEP_KNOWN_IF_ALIKE, NOW);
        } catch (BarsRefused e) {
            assertThat(e.status()).isEqualTo(400);
            return;
        }
        var headers = new BarsHeaders("a", "b");
        assertThat(FHIR.write(BarsResponse.to(message, headers, new ReferralId(UUID.randomUUID()), NOW)))
                .contains("\"resourceType\":\"Bundle\"");
        assertText(submission.narrative().reasonText());
        var sent = ((Whom.Described) submission.whom()).demographics();
        Stream.of(sent.family(), sent.given(), sent.postcode(), sent.phone()).forEach(BarsMessageFuzzTest::assertText);
        sent.addressLines().forEach(BarsMessageFuzzTest::assertText);
        assertThat(sent.contradictions(sent)).isZero();
        assertThat(AgeBand.on(TODAY, sent.birthDate())).isNotNull();
    }

    private static void assertText(@Nullable String text) {
        if (text != null) {
            assertThat(text).doesNotContain("\u0000");
        }
    }
}

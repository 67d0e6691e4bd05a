package care.doorstep.referral.downtime;

import static care.doorstep.referral.FrontDoorApi.PEOPLE;
import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.referralOf;
import static care.doorstep.referral.FrontDoorApi.registrar;
import static care.doorstep.referral.FrontDoorApi.somebodyOf;
import static care.doorstep.referral.FrontDoorApi.submitted;
import static care.doorstep.referral.FrontDoorApi.triage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.referral.downtime.application.MakeDowntimePack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class DowntimePackTest {

    @Inject
    MakeDowntimePack pack;

    @ConfigProperty(name = "doorstep.downtime.folder")
    Path folder;

    @ConfigProperty(name = "doorstep.downtime.key")
    String key;

    @BeforeEach
    void county() {
        defineCounty();
    }

    @Test
    void the_hub_and_the_team_asked_find_whom_to_see_by_when_and_how_to_reach_them() throws IOException {
        var person = somebodyOf("Z90001");
        person.put("family", "Łukasik-Ní Bhriain");
        person.put("phone", "01632 960123");
        person.put(
                "alerts",
                List.of(
                        Map.of("code", "end-of-life", "text", "ReSPECT form in the hall"),
                        Map.of("code", "safeguarding", "text", "a thing not to be printed")));
        as(registrar()).body(person).post(PEOPLE).then().statusCode(201);
        person.remove("alerts");
        var referral = submitted(referralOf(person));
        triage(referral, "two-hour-response").then().statusCode(200);

        pack.make();

        for (var sheet : List.of("hub.html", "B1-UCR.html")) {
            assertThat(page(sheet))
                    .contains("Łukasik-Ní Bhriain")
                    .contains("01632 960123")
                    .contains("12 Orchard Row")
                    .contains("See face to face by")
                    .contains("Held by <b>single point of access</b> until")
                    .contains("ReSPECT form in the hall")
                    .contains("safeguarding: ask the duty lead")
                    .doesNotContain("a thing not to be printed")
                    .contains("Allergies are not on this sheet: do not assume none")
                    .contains("Communication needs: not recorded")
                    .contains(referral);
        }
        assertThat(page("paper-forms.html")).contains("Need identified at");
    }

    @Test
    void a_pack_opens_with_its_key_only_and_hides_everything_without() throws IOException {
        var person = somebodyOf("Z90001");
        person.put("family", "Quillfeather");
        submitted(referralOf(person));
        pack.make();

        assertThat(Files.readString(newest(), StandardCharsets.ISO_8859_1)).doesNotContain("Quillfeather");
        try (var zip = new ZipFile(newest().toFile(), "not the key at all".toCharArray())) {
            assertThat(zip.getFileHeaders())
                    .allMatch(header -> header.isEncrypted()
                            && header.getAesExtraDataRecord().getAesKeyStrength() == AesKeyStrength.KEY_STRENGTH_256);
            assertThatThrownBy(() ->
                            zip.getInputStream(zip.getFileHeader("hub.html")).readAllBytes())
                    .isInstanceOf(ZipException.class);
        }
    }

    @Test
    void no_more_packs_are_kept_than_are_of_use() throws IOException, InterruptedException {
        for (var n = 0; n < 5; n++) {
            pack.make();
            Thread.sleep(1100);
        }
        try (var packs = Files.list(folder)) {
            assertThat(packs).hasSize(3);
        }
    }

    private String page(String name) throws IOException {
        try (var zip = new ZipFile(newest().toFile(), key.toCharArray());
                var page = zip.getInputStream(zip.getFileHeader(name))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path newest() throws IOException {
        try (var packs = Files.list(folder)) {
            return packs.max(Comparator.comparing(pack -> pack.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}

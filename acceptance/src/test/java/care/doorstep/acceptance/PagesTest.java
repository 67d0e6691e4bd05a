package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.screen.Checks;
import care.doorstep.acceptance.screen.StaffBrowser;
import care.doorstep.acceptance.stack.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every page, for everyone: with a screen reader, a keyboard, a phone, an old browser, and a part missing. */
@Journey
@Order(3)
class PagesTest {

    private static Person person = People.somebody();
    private static UUID referral = new UUID(0, 0);
    private static UUID personId = new UUID(0, 0);
    private static String accepted = "";
    private static String offered = "";

    /** A page, by who opens it. */
    private record Screen(String user, String path) {}

    @BeforeAll
    static void somebody_is_on_the_teams_caseload() {
        Locality.isThere();
        var triaged = Referrals.triaged(person);
        referral = triaged.id("/referralId");
        personId = triaged.id("/personId");
        var offer = Referrals.caseOf(referral);
        accepted = offer.text("/caseId");
        var nurse = Partner.staff("nurse");
        nurse.change("/api/caseload/v1/cases/" + accepted + "/acceptance", offer, Map.of())
                .expect(200);
        Referrals.in("accepted", referral);
        offered = Referrals.caseOf(Referrals.triaged(People.somebody()).id("/referralId"))
                .text("/caseId");
        try (var browser = StaffBrowser.of("nurse")) {
            browser.open("/people/" + personId).comesToSee("Record an assessment");
        }
    }

    private static Stream<Screen> screens() {
        var untriaged = Partner.system("gp-system")
                .post(Referrals.ALL, Referrals.about(People.somebody()))
                .expect(201)
                .text("/referralId");
        return Stream.of(
                new Screen("calltaker", "/"),
                new Screen("calltaker", "/referrals/new"),
                new Screen("triage", "/"),
                new Screen("triage", "/referrals"),
                new Screen("triage", "/referrals/" + untriaged),
                new Screen("triage", "/referrals/" + referral),
                new Screen("triage", "/people/" + personId),
                new Screen("hub", "/"),
                new Screen("hub", "/referrals?show=with-hub"),
                new Screen("nurse", "/"),
                new Screen("nurse", "/teams/NH01-INT"),
                new Screen("nurse", "/cases/" + offered),
                new Screen("nurse", "/cases/" + accepted),
                new Screen("nurse", "/people/" + personId),
                new Screen("nurse", "/people/" + personId + "/experience"),
                new Screen("nurse", "/people/" + personId + "/plan/assessment"),
                new Screen("nurse", "/people/" + personId + "/plan/goals"),
                new Screen("nurse", "/people/" + personId + "/plan/action"),
                new Screen("nurse", "/people/" + personId + "/plan/about-me"),
                new Screen("manager", "/"),
                new Screen("manager", "/outcomes"),
                new Screen("manager", "/outcomes/referrals-received"),
                new Screen("manager", "/no-such-page"));
    }

    @Test
    void every_page_is_free_of_what_axe_can_find_and_reached_by_keyboard_alone() {
        onEveryScreen(StaffBrowser::of, (browser, name) -> {
            Checks.isAxeClean(browser, name);
            Checks.isReachableByKeyboard(browser, name);
        });
    }

    @Test
    void every_page_fits_a_phone_320_pixels_wide() {
        onEveryScreen(StaffBrowser::onAPhone, Checks::fitsItsWidth);
    }

    @Test
    void every_page_works_without_javascript() {
        onEveryScreen(
                StaffBrowser::withoutJavaScript,
                (browser, name) -> assertThat(browser.page().locator("main h1").innerText())
                        .as(name)
                        .isNotBlank());
    }

    @Test
    void a_referral_is_triaged_without_javascript() {
        var waiting = Partner.system("gp-system")
                .post(Referrals.ALL, Referrals.about(People.somebody()))
                .expect(201)
                .id("/referralId");
        try (var triage = StaffBrowser.withoutJavaScript("triage")) {
            triage.open("/referrals/" + waiting)
                    .press("Save triage")
                    .sees("There is a problem")
                    .choose("Where does this referral go?", "Neighbourhood team")
                    .choose("Basis for sharing", "The person agrees")
                    .write("Rationale", "Falls review at home.")
                    .press("Save triage")
                    .sees("Triage saved");
        }
        Referrals.in("offered", waiting);
    }

    @Test
    void two_people_on_one_referral_see_both_versions_and_overwrite_nothing() {
        var shared = Partner.system("gp-system")
                .post(Referrals.ALL, Referrals.about(People.somebody()))
                .expect(201)
                .id("/referralId");
        try (var triage = StaffBrowser.withoutJavaScript("triage")) {
            triage.open("/referrals/" + shared)
                    .choose("Where does this referral go?", "Neighbourhood team")
                    .choose("Basis for sharing", "The person agrees")
                    .write("Rationale", "What the slower of the two wrote.");
            Referrals.triage(Partner.staff("triage"), shared);
            triage.press("Save triage")
                    .sees("Somebody else has saved this since you opened it")
                    .sees("Falls review and strength at home.")
                    .sees("What the slower of the two wrote.")
                    .remembersAs("stale-triage");
        }
    }

    @Test
    void a_part_that_cannot_be_loaded_says_so() {
        Part.CAREPLAN.stop();
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.openAsItComes("/people/" + personId)
                    .sees("COULD NOT LOAD: do not assume none")
                    .sees("The care plan could not be read just now")
                    .sees(person.onScreen())
                    .remembersAs("part-missing");
            Checks.isAxeClean(nurse, "the person's page without the plan");
        } finally {
            Part.CAREPLAN.start();
        }
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.openAsItComes("/people/" + personId)
                    .comesToSee("Record an assessment")
                    .doesNotSee("COULD NOT LOAD");
        }
    }

    private static void onEveryScreen(Function<String, StaffBrowser> signIn, BiConsumer<StaffBrowser, String> check) {
        var screens = screens().toList();
        for (var user : List.of("calltaker", "triage", "hub", "nurse", "manager")) {
            try (var browser = signIn.apply(user)) {
                screens.stream().filter(s -> s.user().equals(user)).forEach(screen -> {
                    browser.open(screen.path());
                    check.accept(browser, user + " " + screen.path());
                });
            }
        }
    }
}

package care.doorstep.gateway.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.doorstep.gateway.standin.GatewayStack;
import care.doorstep.gateway.standin.StandIn;
import care.doorstep.gateway.standin.TestTokens;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page in a real browser: no axe finding, nothing in the console, no sideways scrolling on a phone. */
@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ScreensTest {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URI gateway;

    @BeforeAll
    static void open() {
        var chromium = Path.of("/usr/bin/chromium");
        assumeTrue(Files.isExecutable(chromium), "needs Chromium at /usr/bin/chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @BeforeEach
    void fresh() {
        StandIn.SERVER.reset();
    }

    @Test
    void pages_of_a_call_taker() {
        look(TestTokens.callTaker(), "/", "home-call-taker");
        look(TestTokens.callTaker(), "/referrals", "worklist");
        look(TestTokens.callTaker(), "/referrals/new", "new-referral");
    }

    @Test
    void pages_of_triage_and_hub() {
        look(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED, "referral-triage");
        look(TestTokens.hub(), "/referrals/" + StandIn.WITH_HUB, "referral-placing");
        look(TestTokens.hub(), "/referrals/" + StandIn.OFFERED, "referral-pending");
    }

    @Test
    void pages_of_a_neighbourhood_clinician() {
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON, "person");
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/assessment", "plan-assessment");
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/goals", "plan-goals");
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/review", "plan-review");
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/allergies", "plan-allergies");
        look(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/experience", "experience");
        look(TestTokens.nurse(), "/teams/NH01-INT", "team");
        look(TestTokens.nurse(), "/cases/" + StandIn.CASE, "case-offered");
        look(TestTokens.nurse(), "/cases/" + StandIn.ACCEPTED_CASE, "case-accepted");
    }

    @Test
    void pages_of_a_service_manager() {
        look(TestTokens.manager(), "/outcomes", "outcomes");
        look(TestTokens.manager(), "/outcomes/two-hour-response-rate", "outcome-events");
        look(TestTokens.manager(), "/nothing-here", "not-found");
    }

    @Test
    void pages_of_a_patient_safety_officer() {
        look(TestTokens.safetyOfficer(), "/accesses", "accesses-ask");
        look(TestTokens.safetyOfficer(), "/people/" + StandIn.PERSON + "/accesses", "accesses");
    }

    @Test
    void a_page_with_services_down() {
        StandIn.SERVER.down("careplan");
        StandIn.SERVER.down("stratification");
        look(TestTokens.hub(), "/people/" + StandIn.PERSON, "person-not-loaded");
    }

    @Test
    void every_column_of_a_teams_list_is_in_view_on_a_phone() {
        for (var width : List.of(375, 320)) {
            try (var page = page(TestTokens.nurse(), width, new ArrayList<>())) {
                page.navigate(gateway.resolve("/teams/NH01-INT").toString());
                picture(page, "team-" + width);
                for (var cell : page.locator(".ds-stacked tbody td, .ds-stacked tbody th")
                        .all()) {
                    var box = cell.boundingBox();
                    assertThat(box.x + box.width).as(cell.textContent()).isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void a_form_that_was_refused() {
        try (var page = page(TestTokens.triage(), 1280, new ArrayList<>())) {
            page.navigate(gateway.resolve("/referrals/" + StandIn.RECEIVED).toString());
            page.getByLabel("Rationale").fill("Kept");
            page.getByText("Save triage").click();
            page.waitForSelector(".nhsuk-error-summary");
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("error-summary");
            assertThat(page.getByLabel("Rationale").inputValue()).isEqualTo("Kept");
            check(page, "referral-refused");
        }
    }

    @Test
    void the_list_can_be_paused_and_is_told_of_a_change_in_place() {
        try (var page = page(TestTokens.hub(), 1280, new ArrayList<>())) {
            page.navigate(gateway.resolve("/referrals?show=received").toString());
            page.locator("#a-" + StandIn.RECEIVED).focus();
            page.evaluate("htmx.trigger(document.body, 'resync')");
            page.waitForTimeout(1500);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("a-" + StandIn.RECEIVED);
            page.getByText("Pause updates").click();
            assertThat(page.locator("[data-announce]").textContent()).contains("paused");
        }
    }

    private void look(String token, String path, String name) {
        var console = new ArrayList<String>();
        try (var page = page(token, 1280, console)) {
            page.navigate(gateway.resolve(path).toString());
            check(page, name);
        }
        assertThat(console).as("console of " + path).isEmpty();
        try (var page = page(token, 320, console)) {
            page.navigate(gateway.resolve(path).toString());
            picture(page, name + "-320");
            var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) wide).intValue())
                    .as("sideways scrolling of " + path)
                    .isLessThanOrEqualTo(0);
        }
    }

    private static Page page(String token, int width, List<String> console) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)))
                .newPage();
        page.onConsoleMessage(m -> {
            // the shared event connection has no session here: tests send a header, not a cookie
            if (m.type().equals("error")
                    && !m.text().contains("404")
                    && !m.text().equals("Event")) {
                console.add(m.text());
            }
        });
        return page;
    }

    private static void check(Page page, String name) {
        picture(page, name);
        var found = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        assertThat(found.stream()
                        .map(v -> v.getId() + ": "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList())
                .as("axe on " + name)
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}

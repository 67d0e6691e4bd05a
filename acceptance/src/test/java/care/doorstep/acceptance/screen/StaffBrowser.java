package care.doorstep.acceptance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.stack.RunningStack;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;

/**
 * A member of staff at a browser. Everything is found as a person finds it: by its words and its label. Playwright
 * belongs to one thread, so tests with browsers run one after the other.
 */
public final class StaffBrowser implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;

    private final BrowserContext context;
    private final Page page;

    private StaffBrowser(String user, NewContextOptions options) {
        context = Chromium.browser()
                .newContext(options.setBaseURL(RunningStack.current().gateway()));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        signIn(user);
    }

    /** calltaker, triage, hub, nurse or manager, signed in at a desk. */
    public static StaffBrowser of(String user) {
        return new StaffBrowser(user, new NewContextOptions().setViewportSize(1280, 900));
    }

    /** On a phone 320 pixels wide. */
    public static StaffBrowser onAPhone(String user) {
        return new StaffBrowser(user, new NewContextOptions().setViewportSize(320, 640));
    }

    public static StaffBrowser withoutJavaScript(String user) {
        return new StaffBrowser(user, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private void signIn(String user) {
        page.navigate("/");
        page.fill("#username", user);
        page.fill("#password", RunningStack.current().setting("DEMO_PASSWORD"));
        page.click("#kc-login");
        assertThat(page.url()).as("signed in").startsWith(RunningStack.current().gateway());
    }

    /** Opens the page; every part of it has to be there. */
    public StaffBrowser open(String path) {
        return openAsItComes(path).doesNotSee("COULD NOT LOAD");
    }

    /** Opens the page, with parts missing or not. */
    public StaffBrowser openAsItComes(String path) {
        page.navigate(path);
        return this;
    }

    /** Follows the first link with these words. */
    public StaffBrowser follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    public StaffBrowser press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    public StaffBrowser write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** Chooses from a drop-down list. */
    public StaffBrowser select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(option(option));
        return this;
    }

    /** The full words of the option of a drop-down list that has this in it. */
    public String optionFor(String label, String part) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first()
                .innerText();
    }

    /** Chooses one of the radio buttons of this question. */
    public StaffBrowser choose(String question, String option) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .first()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    public StaffBrowser tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Writes a moment into the date boxes of this question. */
    public StaffBrowser write(String question, java.time.ZonedDateTime moment) {
        var group = page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .first();
        Map.of("Day", moment.getDayOfMonth(), "Month", moment.getMonthValue(), "Year", moment.getYear())
                .forEach((label, number) -> group.getByLabel(label).fill(String.valueOf(number)));
        if (group.getByLabel("Time").count() > 0) {
            group.getByLabel("Time").fill("%02d:%02d".formatted(moment.getHour(), moment.getMinute()));
        }
        return this;
    }

    /** Waits for the words on the page as it is: live parts may bring them. */
    public StaffBrowser sees(String words) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(
                        words, new ContainsTextOptions().setIgnoreCase(true).setTimeout(PATIENCE_MS));
        return this;
    }

    /** Reloads until the words are there: for what another service brings in its own time. */
    public StaffBrowser comesToSee(String words) {
        for (var tries = 0; tries < 40 && !text().toLowerCase().contains(words.toLowerCase()); tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        return sees(words);
    }

    public StaffBrowser doesNotSee(String words) {
        assertThat(text()).doesNotContainIgnoringCase(words);
        return this;
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public String address() {
        return page.url();
    }

    /** Keeps a picture of the page under target/screens. */
    public StaffBrowser remembersAs(String name) {
        var file = Path.of("target", "screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    private static com.microsoft.playwright.options.SelectOption option(String label) {
        return new com.microsoft.playwright.options.SelectOption().setLabel(label);
    }
}

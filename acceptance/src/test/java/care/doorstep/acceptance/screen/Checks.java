package care.doorstep.acceptance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every page must be. */
public final class Checks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Marks everything a keyboard must reach; the radios of one question count as one. */
    private static final String MARK_REACHABLE = """
            () => {
              const seen = new Set();
              const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
              let n = 0;
              for (const e of document.querySelectorAll(wanted)) {
                if (e.disabled || !e.checkVisibility({ visibilityProperty: true })) continue;
                const key = e.type === 'radio' ? 'radio-' + (e.form?.action ?? '') + e.name : 'e' + (n++);
                e.dataset.reach = key;
                seen.add(key);
              }
              return [...seen];
            }""";

    private static final String FOCUSED = "() => document.activeElement?.dataset?.reach ?? ''";

    private Checks() {}

    /** No violation of WCAG 2.2 AA that axe can find. */
    public static void isAxeClean(StaffBrowser browser, String name) {
        var violations = new AxeBuilder(browser.page()).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " at "
                                + v.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .collect(Collectors.joining(", ")))
                        .toList())
                .as("axe on %s", name)
                .isEmpty();
    }

    /** The tab key alone gets to everything that can be used. */
    public static void isReachableByKeyboard(StaffBrowser browser, String name) {
        var page = browser.page();
        @SuppressWarnings("unchecked")
        var wanted = new HashSet<>((List<String>) page.evaluate(MARK_REACHABLE));
        var reached = new HashSet<String>();
        for (var presses = 0; presses < wanted.size() * 2 + 10 && !reached.containsAll(wanted); presses++) {
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate(FOCUSED)));
        }
        assertThat(missing(wanted, reached))
                .as("out of the keyboard's reach on %s", name)
                .isEmpty();
    }

    /** Nothing sticks out to the right. */
    public static void fitsItsWidth(StaffBrowser browser, String name) {
        var beyond = browser.page()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("pixels to scroll sideways on %s", name)
                .isZero();
    }

    private static Set<String> missing(Set<String> wanted, Set<String> reached) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(reached);
        return missing;
    }
}

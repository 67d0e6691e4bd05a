package care.doorstep.acceptance.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, started once for all tests; ends with them. */
final class Chromium {

    private static final String WHERE = System.getenv().getOrDefault("DOORSTEP_TEST_CHROMIUM", "/usr/bin/chromium");

    private static @Nullable Browser running;

    private Chromium() {}

    static synchronized Browser browser() {
        if (running == null) {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright.chromium().launch(options());
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    private static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(Path.of(WHERE))
                .setArgs(List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}

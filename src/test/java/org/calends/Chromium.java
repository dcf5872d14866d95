package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser: the machine's own Chromium, or the one that CALENDS_TEST_CHROMIUM names. Where there is none the tests are
 * skipped, except on a build server.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Milliseconds until what is awaited is said to be missing: a busy machine is slow, a wrong page stays wrong. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    private Chromium(Path executable, int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        base = "http://localhost:" + port;
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    public static Chromium open(int port) {
        var executable = Stream.of(
                        System.getenv("CALENDS_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(executable.isPresent() || System.getenv("CI") != null, "no Chromium on this machine");
        return new Chromium(executable.orElseThrow(), port);
    }

    /** A window of its own, in which nobody is logged in; paths are relative to the program. */
    public Page window() {
        return window(new Browser.NewContextOptions());
    }

    /** A window of another size, theme or language. */
    public Page window(Browser.NewContextOptions options) {
        return browser.newContext(options.setBaseURL(base).setTimezoneId("UTC")).newPage();
    }

    public Page loggedIn(String name) {
        var page = window();
        page.navigate("/login");
        page.fill("#username", name);
        page.fill("#password", Visitor.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(
                url -> !url.contains("/login"), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    /** What axe finds wrong for people who see, hear or point differently (WCAG 2.2 AA). */
    public static void assertAccessible(Page page) {
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }

    /** The same for a part that is ours of a page that is not. */
    public static void assertAccessible(Page page, String part) {
        assertThat(axe(page).include(part).analyze().getViolations()).isEmpty();
    }

    /** Within the page itself: the other mode opens a second window each time, for frames of strangers, and takes thrice as long. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.calends.Chromium;
import org.calends.WholeHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages in a real browser. Whoever tests one extends this, logs in with {@link #as} and ends with {@link #looksRight}. */
@WholeHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PageTest {

    private final List<String> complaints = new ArrayList<>();
    private final List<Page> opened = new ArrayList<>();
    private Chromium chromium;
    protected int port;

    @BeforeAll
    void openBrowser(@LocalServerPort int freePort) {
        port = freePort;
        chromium = Chromium.open(freePort);
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void closeWindows() {
        opened.forEach(page -> page.context().close());
        opened.clear();
        complaints.clear();
    }

    /** A window in which somebody of the test accounts is logged in and has gone to a page. */
    protected Page as(String name, String path) {
        return go(chromium.loggedIn(name), path);
    }

    /** A window in which nobody is logged in. */
    protected Page stranger(String path) {
        return go(chromium.window(), path);
    }

    private Page go(Page page, String path) {
        opened.add(page);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.setViewportSize(Appearance.WIDE, Appearance.HEIGHT);
        page.navigate(path);
        return page;
    }

    /**
     * As {@link Appearance} says; and until now the browser had nothing to complain about, such as a style that the pages'
     * content policy forbids.
     */
    protected void looksRight(Page page) {
        Appearance.assertRight(page);
        assertThat(complaints).isEmpty();
    }

    /** What was to be complained about on purpose, such as an answer that refuses. */
    protected void forgetComplaints() {
        complaints.clear();
    }
}

package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.calends.Chromium;

/** How each of our pages has to look, whatever it shows. */
public final class Appearance {

    static final int WIDE = 1280;
    static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(WIDE, 390);

    private static final String FINITE_ANIMATIONS = """
            Promise.allSettled(document.getAnimations()
                .filter(one => one.effect.getComputedTiming().endTime !== Infinity)
                .map(one => one.finished))""";

    private Appearance() {}

    /** In both themes, wide and narrow: nothing for axe to find, nothing to scroll sideways for, no word missing. */
    public static void assertRight(Page page) {
        standStill(page);
        for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : WIDTHS) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                page.setViewportSize(width, HEIGHT);
                Chromium.assertAccessible(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("fits into %d px", width)
                        .isEqualTo(true);
            }
        }
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(page.content()).doesNotContain("??");
    }

    /** A button is paler while its answer is on the way, and a dialog while it rises: colors to be read later. */
    private static void standStill(Page page) {
        PlaywrightAssertions.assertThat(page.locator(".htmx-request")).hasCount(0);
        page.evaluate(FINITE_ANIMATIONS);
    }
}

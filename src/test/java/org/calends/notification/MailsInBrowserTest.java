package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.calends.Chromium;
import org.junit.jupiter.api.Test;

/** Mails can be read by everybody, by day and by night, on a telephone and at a desk. */
class MailsInBrowserTest {

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    @Test
    void areAccessibleInBothColorSchemesAndWidths() {
        try (var chromium = Chromium.open(0)) {
            var page = chromium.window();
            for (var kind : MailKind.values()) {
                page.setContent(SampleMails.html(kind));
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    WIDTHS.forEach(width -> look(page, kind, scheme, width));
                }
            }
        }
    }

    private static void look(Page page, MailKind kind, ColorScheme scheme, int width) {
        page.setViewportSize(width, 800);
        Chromium.assertAccessible(page);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits into %d", kind, width)
                .isTrue();
    }
}

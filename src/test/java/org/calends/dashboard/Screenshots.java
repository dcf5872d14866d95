package org.calends.dashboard;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calends.Application;
import org.calends.Chromium;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Takes the pictures of docs/screenshots anew: starts a demo of its own, lets {@link DemoStory} fill it, and photographs what
 * the lists in screenshots/*.csv name. Run it with {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.calends.dashboard.Screenshots}.
 */
public final class Screenshots {

    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final int SMALL = 800;
    private static final int PATIENCE = 1500;

    private Screenshots() {}

    /** One picture: who looks at what, and, in JavaScript, what they did before. */
    private record Picture(String name, String user, String path, int width, ColorScheme theme, String before) {

        static Picture of(String line) {
            var cells = Arrays.stream(line.split(",", 6)).map(String::strip).toList();
            return new Picture(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Integer.parseInt(cells.get(3)),
                    ColorScheme.valueOf(cells.get(4).toUpperCase(Locale.ROOT)),
                    cells.size() > 5 ? cells.get(5) : "");
        }
    }

    public static void main(String[] ignored) throws IOException {
        int port = freePort();
        Application.main(new String[] {
            "--spring.profiles.active=demo",
            "--server.port=" + port,
            "--calends.demo.mail-port=" + freePort(),
            "--spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1"
        });
        try (var chromium = Chromium.open(port)) {
            new DemoStory(port).tell();
            pictures().forEach(picture -> take(chromium, picture));
            System.exit(0);
        } catch (RuntimeException e) { // or the program would go on behind it
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void take(Chromium chromium, Picture picture) {
        var small = picture.width() < SMALL;
        var page = chromium.window(new NewContextOptions()
                .setColorScheme(picture.theme())
                .setDeviceScaleFactor(2)
                .setViewportSize(picture.width(), small ? 844 : 860));
        page.navigate("/login");
        if (!picture.user().isEmpty()) {
            page.locator("button[value=" + picture.user() + "]").click();
            page.navigate(picture.path());
        }
        if (!picture.before().isEmpty()) {
            page.evaluate(picture.before());
        }
        page.waitForTimeout(PATIENCE);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(picture.name() + ".png")));
        page.context().close();
    }

    private static List<Picture> pictures() throws IOException {
        var lists = new PathMatchingResourcePatternResolver().getResources("classpath:screenshots/*.csv");
        return Arrays.stream(lists)
                .flatMap(Screenshots::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Picture::of)
                .toList();
    }

    private static Stream<String> lines(Resource list) {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

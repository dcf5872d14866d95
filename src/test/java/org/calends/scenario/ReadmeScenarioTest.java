package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Five minutes with curl" of the README, run line by line in a shell: what it promises comes out. */
class ReadmeScenarioTest extends ScenarioTest {

    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final String BLOCK = "=== block ===";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Test
    void tellsAStoryThatComesTrue() throws Exception {
        time.beginsAt("2026-12-21T09:00:00Z"); // the next month is in another year

        var told = run(story());

        assertThat(told).hasSize(5);
        assertThat(told.get(1))
                .containsPattern("PO-2612-[0-9A-Z]{6} PO-2612-[0-9A-Z]{6}")
                .contains("IN_PROGRESS", "Winter launch, DACH distributors", "Vault enterprise at a price of its own")
                .contains("\"size\":5,\"total\":51");
        assertThat(told.get(2)).contains("\"now\":\"2027-01-01T00:00:00", "SUBMITTED", "\"transition\":\"LIVE\"");
        assertThat(told.get(3))
                .contains("\"status\":\"IN_FORCE\"", "\"wholesalePrice\":{\"amount\":\"399.20\",\"currency\":\"USD\"}")
                .contains("\"line\":{\"amount\":\"3992.00\"", "\"privateOffer\":\"PO-2612-")
                .doesNotContain("Vault enterprise at a price of its own", "f550b0b6-6661-51b2-9979-67050a71ce3b");
        assertThat(told.get(4)).contains("already-sold", "Solstice Digital Inc.", "\"state\":\"WITHDRAWN\"");
        assertThat(String.join("", told).split("calends.org/problems/")).hasSize(2);
    }

    private List<String> story() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var chapter = readme.substring(readme.indexOf("## Five minutes with curl"), readme.indexOf("## Break it"));
        return COMMANDS.matcher(chapter)
                .results()
                .map(block -> block.group(1).replace("http://localhost:8080", "http://localhost:" + port))
                .toList();
    }

    private List<String> run(List<String> blocks) throws Exception {
        var script =
                blocks.stream().map(block -> block + "\necho '" + BLOCK + "'\n").collect(Collectors.joining());
        var output = folder.resolve("output");
        var shell = new ProcessBuilder(
                        "bash",
                        "-eu",
                        Files.writeString(folder.resolve("story"), script).toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var told = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(shell.exitValue()).as(told).isZero();
        return List.of(told.split(BLOCK + "\n"));
    }
}

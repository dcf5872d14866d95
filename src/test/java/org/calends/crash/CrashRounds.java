package org.calends.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calends.database.PostgresServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Kills nodes with SIGKILL while offers are submitted, while their month starts and while it ends, each time at another
 * moment, lets them recover, and looks what was lost or doubled. How to run it, and what came of it, is in docs/crash.md.
 */
public final class CrashRounds {

    private CrashRounds() {}

    /** @param args the number of rounds, of offers and of nodes */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = number(args, 0, 10);
        int offers = number(args, 1, 300);
        int nodes = number(args, 2, 1);
        var database = PostgresServer.createDatabase();
        var connection = new SingleConnectionDataSource(database, true);
        try (var postbox = new Postbox();
                var cluster = new Cluster(nodes, jar(), settings(database, postbox));
                var scene = new Scene(cluster, JdbcClient.create(connection), postbox, offers)) {
            cluster.start();
            var kills = scene.play(rounds);
            System.out.println(Kill.HEADER);
            kills.forEach(kill -> System.out.println(kill.row()));
            System.exit(kills.stream().allMatch(kill -> kill.wrong().isEmpty()) ? 0 : 1);
        }
    }

    private static List<String> settings(String database, Postbox postbox) {
        return List.of(
                "--spring.profiles.active=demo,postgres",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--calends.demo.mail-server=false",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + postbox.port());
    }

    private static int number(String[] args, int position, int otherwise) {
        return args.length > position ? Integer.parseInt(args[position]) : otherwise;
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("calends-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no target/calends-*.jar: package it first"));
        }
    }
}

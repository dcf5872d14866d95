package org.calends.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The nodes on one database; they are killed in turn. */
final class Cluster implements AutoCloseable {

    private final List<Node> nodes = new ArrayList<>();
    private int kills;

    Cluster(int size, Path jar, List<String> settings) throws IOException {
        for (int number = 1; number <= size; number++) {
            nodes.add(new Node("node-" + number, jar, settings));
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Somebody who can be asked. */
    Node any() {
        return nodes.stream().filter(Node::isAlive).findFirst().orElse(nodes.get(0));
    }

    void kill() throws InterruptedException {
        nodes.get(kills++ % nodes.size()).kill();
    }

    /** One of several that is left must finish alone; a single one has to come back. */
    Duration startUnlessOneIsLeft() throws IOException, InterruptedException {
        return nodes.stream().anyMatch(Node::isAlive) ? Duration.ZERO : start();
    }

    /** Starts whoever is not running and returns how long the slowest took. */
    Duration start() throws IOException, InterruptedException {
        var longest = Duration.ZERO;
        for (var node : nodes) {
            if (!node.isAlive()) {
                var took = node.start();
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
        }
        return longest;
    }

    @Override
    public void close() {
        nodes.forEach(Node::stop);
    }
}

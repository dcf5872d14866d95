package org.calends.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Collects what is wrong with a file, so that it can be mended in one go. */
public final class FileProblems {

    private static final int IN_MESSAGE = 20;

    private final String file;
    private final List<Violation> found = new ArrayList<>();

    public FileProblems(String file) {
        this.file = file;
    }

    /** @param place where it is, such as {@code products[2].title}; empty for the whole file */
    public void add(String place, String message) {
        found.add(new Violation(place, "file", message, null));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    /** Refuses the file unless nothing was found. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid(file + " cannot be loaded:" + lines(), found);
        }
    }

    private String lines() {
        var lines = found.stream()
                .limit(IN_MESSAGE)
                .map(problem -> System.lineSeparator() + "  " + problem.field() + ": " + problem.message())
                .collect(Collectors.joining());
        var more = found.size() - IN_MESSAGE;
        return more > 0 ? lines + System.lineSeparator() + "  and " + more + " more" : lines;
    }
}

package org.calends.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.calends.security.Role;

/**
 * An entry of the navigation. Each group of pages declares its own as beans; nothing else needs to know.
 *
 * @param id what its word and its icon are called: message {@code place.<id>}, icon {@code <id>}
 * @param order among the entries of its section; the first entry that somebody sees is where they start
 * @param demoOnly whether only the demo has it
 */
public record Place(String id, String path, Section section, int order, boolean demoOnly, Set<Role> roles) {

    /** What belongs together; people see them in this order. */
    public enum Section {
        SELLING,
        BUYING,
        OPERATING,
        TOOLS
    }

    public static Place of(String id, String path, Section section, int order, Role... roles) {
        return new Place(id, path, section, order, false, Set.copyOf(Arrays.asList(roles)));
    }

    public Place inTheDemo() {
        return new Place(id, path, section, order, true, roles);
    }

    /** Whether an address belongs to it. */
    public boolean holds(String address) {
        return address.equals(path) || address.startsWith(path.endsWith("/") ? path : path + "/");
    }

    /** The entries of one section. */
    public record Group(Section section, List<Place> places) {}
}

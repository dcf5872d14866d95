package org.calends.dashboard.frame;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.dashboard.Place;
import org.calends.security.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where somebody can go. */
@Component
class Places {

    private final List<Place> places;

    Places(List<Place> declared, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        places = declared.stream()
                .filter(place -> demo || !place.demoOnly())
                .sorted(Comparator.comparing(Place::section).thenComparing(Place::order))
                .toList();
    }

    List<Place.Group> of(Role role) {
        return Arrays.stream(Place.Section.values())
                .map(section -> new Place.Group(
                        section,
                        seenBy(role).filter(it -> it.section() == section).toList()))
                .filter(group -> !group.places().isEmpty())
                .toList();
    }

    /** Where somebody starts. */
    Optional<Place> first(Role role) {
        return seenBy(role).findFirst();
    }

    /** The entry that an address belongs to: the one that says most of it. */
    Optional<Place> at(String address) {
        return places.stream()
                .filter(place -> place.holds(address))
                .max(Comparator.comparing(place -> place.path().length()));
    }

    private Stream<Place> seenBy(Role role) {
        return places.stream().filter(place -> place.roles().contains(role));
    }
}

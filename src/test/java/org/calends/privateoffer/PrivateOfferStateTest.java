package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.privateoffer.PrivateOfferState.DRAFT;
import static org.calends.privateoffer.PrivateOfferState.ENDED;
import static org.calends.privateoffer.PrivateOfferState.IN_PROGRESS;
import static org.calends.privateoffer.PrivateOfferState.LIVE;
import static org.calends.privateoffer.PrivateOfferState.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The state machine of A.5, arrow by arrow. */
class PrivateOfferStateTest {

    private static final Map<PrivateOfferState, Set<PrivateOfferState>> ARROWS = Map.of(
            DRAFT, Set.of(IN_PROGRESS),
            IN_PROGRESS, Set.of(LIVE, ENDED, WITHDRAWN),
            LIVE, Set.of(ENDED, WITHDRAWN),
            ENDED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void knowsTheseArrowsAndNoOthers() {
        ARROWS.forEach((from, targets) -> assertThat(
                        Arrays.stream(PrivateOfferState.values()).filter(from::mayBecome))
                .as("%s may become", from)
                .containsExactlyInAnyOrderElementsOf(targets));
    }
}

package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.reseller.SwitchableAuthority.Condition;
import org.junit.jupiter.api.Test;

class SwitchableAuthorityTest {

    private static final UUID REFUSED = UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8");
    private static final Duration DELAY = Duration.ofMillis(40);

    private final SwitchableAuthority authority = new SwitchableAuthority(
            (products, tenants) -> Map.of(REFUSED, AuthorizationRefusal.UNKNOWN_RESELLER), DELAY);

    @Test
    void answersAsTheDirectoryDoesUntilSomebodySwitches() {
        assertThat(authority.condition()).isEqualTo(Condition.ANSWERS);
        assertThat(ask()).containsOnlyKeys(REFUSED);
    }

    @Test
    void keepsWaitingWhenItIsSlowAndAnswersTheSame() {
        authority.switchTo(Condition.SLOW);
        var asked = System.nanoTime();

        assertThat(ask()).containsOnlyKeys(REFUSED);

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThanOrEqualTo(DELAY);
    }

    @Test
    void failsTechnicallyUntilItIsSwitchedBack() {
        authority.switchTo(Condition.FAILS);
        assertThatThrownBy(this::ask).isInstanceOf(IllegalStateException.class).hasMessageContaining("/demo");

        authority.switchTo(Condition.ANSWERS);
        assertThat(ask()).containsOnlyKeys(REFUSED);
    }

    private Map<UUID, AuthorizationRefusal> ask() {
        return authority.authorize(Set.of("halden-vault"), List.of(REFUSED));
    }
}

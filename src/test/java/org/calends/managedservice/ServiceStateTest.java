package org.calends.managedservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, IN_REVIEW",
        "IN_REVIEW, LIVE DRAFT",
        "LIVE, UPDATE_IN_REVIEW STOPPED",
        "UPDATE_IN_REVIEW, LIVE STOPPED",
        "STOPPED, IN_REVIEW"
    })
    void goesOnlyWhereTheDiagramGoes(ServiceState from, String next) {
        assertThat(Arrays.stream(ServiceState.values()).filter(from::mayBecome).map(Enum::name))
                .containsExactlyInAnyOrder(next.split(" "));
    }

    @Test
    void refusesToStandWhereItStands() {
        var live = new ManagedServiceOffer("fernhill-watch", ServiceState.LIVE, null, 3);

        assertThatThrownBy(() -> live.become(ServiceState.LIVE))
                .isInstanceOf(WrongStep.class)
                .hasMessageContaining("fernhill-watch")
                .hasMessageContaining("live");
    }
}

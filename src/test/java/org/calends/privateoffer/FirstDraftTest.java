package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may have an offer at all. */
class FirstDraftTest {

    private static final DraftContent CONTENT = new DraftContent("First", null, null, List.of(), List.of(), List.of());

    private final Catalog catalog = mock();
    private final Cloning cloning = new Cloning(catalog, new MarketplaceCalendar(new MovableClock()));

    @Test
    void belongsToAPublisherOfTheMarketplace() {
        when(catalog.publisher("halden")).thenReturn(Optional.of(SampleProducts.HALDEN));

        assertThat(cloning.fresh("halden", CONTENT).publisher()).isEqualTo("halden");
    }

    @Test
    @DisplayName("R7: an account whose publisher is not on the marketplace is told so")
    void isRefusedToAPublisherWhomNobodyKnows() {
        when(catalog.publisher("nobody")).thenReturn(Optional.empty());

        assertThatThrownBy(() -> cloning.fresh("nobody", CONTENT))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("publisher.unknown"));
    }
}

package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateOfferIdTest {

    @Test
    void tellsTheMonthOfCreationAndSixLettersThatNobodyMistakes() {
        assertThat(PrivateOfferId.createdIn(YearMonth.of(2026, 11)).value()).matches("PO-2611-[0-9A-HJKMNP-TV-Z]{6}");
    }

    @Test
    void doesNotRepeatItselfWithinAThousand() {
        var ids = IntStream.range(0, 1000)
                .mapToObj(i -> PrivateOfferId.createdIn(YearMonth.of(2026, 11)))
                .collect(Collectors.toSet());

        assertThat(ids).hasSizeGreaterThan(998);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PO-2611-7GK4M", "PO-2611-7GK4MI", "po-2611-7gk4mx", "PO-2611-7GK4MX'--"})
    void treatsWhatCannotBeAnIdAsAnOfferThatDoesNotExist(String text) {
        assertThatThrownBy(() -> PrivateOfferId.of(text)).isInstanceOf(UnknownOffer.class);
    }
}

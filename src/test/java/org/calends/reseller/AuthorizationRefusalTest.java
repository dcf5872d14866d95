package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reasons are kept in words, and programs read which of them it is (R35). */
class AuthorizationRefusalTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R35: each reason is known by its words, with or without what an operator added")
    void isKnownByItsWords(AuthorizationRefusal refusal) {
        assertThat(AuthorizationRefusal.of(refusal.words())).contains(refusal);
        assertThat(AuthorizationRefusal.of(refusal.words() + ": asked for it")).contains(refusal);
    }

    @Test
    void isNoneOfOtherWords() {
        assertThat(AuthorizationRefusal.of("is fine")).isEmpty();
    }
}

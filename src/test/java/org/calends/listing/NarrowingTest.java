package org.calends.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.calends.catalog.SampleProducts.vault;

import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.ResellerChannel;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may sell a product becomes more by its publisher's hand, never fewer (P17). */
class NarrowingTest {

    private static final Product ALL = vault().openTo(ResellerChannel.ANY, false);
    private static final Product CHOSEN = vault().openTo(ResellerChannel.SELECTED, false);
    private static final Product NOBODY = vault().openTo(ResellerChannel.NONE, false);
    private static final Product EXCLUSIVE = vault().openTo(ResellerChannel.ANY, true);

    @Test
    @DisplayName("P17: from none to chosen ones to all")
    void widens() {
        allows(NOBODY, CHOSEN);
        allows(NOBODY, ALL);
        allows(CHOSEN, EXCLUSIVE);
        allows(EXCLUSIVE, ALL);
        allows(NOBODY, NOBODY);
    }

    @Test
    @DisplayName("P17: what is published is neither closed nor made exclusive, not even while it is not sold")
    void narrowsNothingThatIsPublished() {
        assertThat(refused(ALL, CHOSEN).code()).isEqualTo("resellerChannel.narrower");
        assertThat(refused(ALL.in(ProductState.STOPPED), NOBODY).field()).isEqualTo("resellerChannel");
        assertThat(refused(CHOSEN, NOBODY).rule()).isEqualTo("P17");
        assertThat(refused(ALL, EXCLUSIVE).code()).isEqualTo("exclusive.narrower");
    }

    @Test
    void narrowsADraftAsItsPublisherLikes() {
        allows(ALL.in(ProductState.DRAFT), NOBODY);
    }

    private static void allows(Product before, Product after) {
        assertThatCode(() -> Narrowing.refuse(before, after)).doesNotThrowAnyException();
    }

    private static Violation refused(Product before, Product after) {
        return catchThrowableOfType(Invalid.class, () -> Narrowing.refuse(before, after))
                .violations()
                .get(0);
    }
}

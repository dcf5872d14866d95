package org.calends.listing.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.catalog.ProductQuery;
import org.calends.catalog.SampleOwnProducts;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the API tells about products, and to whom. */
class ProductControllerTest {

    private final Catalog catalog = mock();
    private final MockMvc calls = MockMvcBuilders.standaloneSetup(
                    new ProductController(catalog, SampleOwnProducts.over(catalog)))
            .build();

    @BeforeEach
    void aCatalog() {
        when(catalog.product(any())).thenReturn(Optional.empty());
        when(catalog.product("halden-vault")).thenReturn(Optional.of(SampleProducts.vault()));
        when(catalog.product("fernhill-mesh")).thenReturn(Optional.of(SampleProducts.mesh()));
        when(catalog.search(any(), any())).thenReturn(new Page<>(List.of(SampleProducts.vault()), 0, 50, 1));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsPlansAndPricesInTheWordsOfTheFile() throws Exception {
        logIn(Role.OPERATOR, null);

        calls.perform(get("/api/products/fernhill-mesh"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.offerType").value("azure-vm"))
                .andExpect(jsonPath("$.mayCarryMargin").value(true))
                .andExpect(jsonPath("$.whyNot").doesNotExist())
                .andExpect(jsonPath("$.plans[0].pricingModel").value("usage"))
                .andExpect(jsonPath("$.plans[0].prices[0].amount").value("0.07125"))
                .andExpect(jsonPath("$.plans[0].prices[0].currency").value("USD"))
                .andExpect(jsonPath("$.plans[0].prices[0].per").value("core"));
    }

    @Test
    void saysWhyAPlanMayNotCarryAMargin() throws Exception {
        logIn(Role.OPERATOR, null);

        calls.perform(get("/api/products/fernhill-mesh"))
                .andExpect(jsonPath("$.plans[0].mayCarryMargin").value(true))
                .andExpect(jsonPath("$.plans[1].mayCarryMargin").value(false))
                .andExpect(
                        jsonPath("$.plans[1].whyNot")
                                .value(
                                        "Bring your own license needs a license that is bought elsewhere, so the marketplace bills nothing."));
    }

    @Test
    void saysOfEachPlanWhenItsProductMayNotCarryAMargin() throws Exception {
        logIn(Role.OPERATOR, null);
        var draft = SampleProducts.product(
                "next", HALDEN, "Next", OfferType.SAAS, false, SampleProducts.perUser("beta", Visibility.PUBLIC));
        when(catalog.product("next")).thenReturn(Optional.of(draft));

        calls.perform(get("/api/products/next"))
                .andExpect(jsonPath("$.whyNot").value("Next is not published."))
                .andExpect(jsonPath("$.plans[0].mayCarryMargin").value(false))
                .andExpect(jsonPath("$.plans[0].whyNot").value("Next is not published."));
    }

    @Test
    void findsAPublishersOwnProductsOnly() throws Exception {
        logIn(Role.PUBLISHER, "halden");

        calls.perform(get("/api/products").param("q", "vault"))
                .andExpect(jsonPath("$.items[0].key").value("halden-vault"))
                .andExpect(jsonPath("$.total").value(1));
        verify(catalog).search(new ProductQuery("halden", "vault"), new PageRequest(0, 50));
    }

    @Test
    void findsEverybodysProductsForAnOperator() throws Exception {
        logIn(Role.OPERATOR, null);

        calls.perform(get("/api/products")
                        .param("publisher", "fernhill")
                        .param("page", "2")
                        .param("size", "10"))
                .andExpect(status().isOk());
        verify(catalog).search(new ProductQuery("fernhill", null), new PageRequest(2, 10));
    }

    @Test
    void hidesOtherPublishersProducts() {
        logIn(Role.PUBLISHER, "halden");

        assertRefused("/api/products/fernhill-mesh", NotFound.class);
        assertRefused("/api/products/no-such-thing", NotFound.class);
        assertRefused("/api/products?publisher=fernhill", NotFound.class);
    }

    @Test
    void showsNothingToResellers() {
        logIn(Role.RESELLER, null);

        assertRefused("/api/products", AccessDeniedException.class);
        assertRefused("/api/products/halden-vault", AccessDeniedException.class);
    }

    @Test
    void refusesPagesThatNobodyCanRead() {
        logIn(Role.OPERATOR, null);

        assertRefused("/api/products?size=201", Invalid.class);
    }

    private void assertRefused(String call, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> calls.perform(get(call))).hasCauseInstanceOf(refusal);
    }

    private static void logIn(Role role, @Nullable String publisher) {
        CurrentUser.Known principal = () -> new CurrentUser("somebody", role, publisher, null);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}

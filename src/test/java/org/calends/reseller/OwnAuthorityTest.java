package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.calends.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** An installation may bring its own answer to who may be authorized. */
class OwnAuthorityTest {

    @Test
    void takesThePlaceOfOurs() {
        ResellerAuthority own = (products, tenants) -> Map.of();

        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(ResellerDirectory.class, () -> mock());
            context.registerBean(Catalog.class, () -> mock());
            context.registerBean("own", ResellerAuthority.class, () -> own);
            context.register(DirectoryAuthority.class);
            context.refresh();

            assertThat(context.getBean(ResellerAuthority.class)).isSameAs(own);
        }
    }
}

package org.calends.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.calendar.MovableClock;
import org.calends.privateoffer.FirstSale;
import org.calends.privateoffer.SaleHistory;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.ResellerAuthority;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What a process meets and cannot decide itself: the time, the authority's answers, and what was sold. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Walk.class, ServiceWalk.class, Post.class, Arrows.class})
class Surroundings {

    static final Set<UUID> REFUSED = new HashSet<>();
    static final Set<UUID> UNREACHABLE = new HashSet<>();
    static boolean sold;

    static void calm() {
        REFUSED.clear();
        UNREACHABLE.clear();
        sold = false;
    }

    @Bean
    @Primary
    MovableClock testClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    ResellerAuthority authority() {
        return (products, tenants) -> answer(tenants);
    }

    private static Map<UUID, AuthorizationRefusal> answer(Collection<UUID> tenants) {
        if (tenants.stream().anyMatch(UNREACHABLE::contains)) {
            throw new IllegalStateException("the authority is down");
        }
        return tenants.stream()
                .filter(REFUSED::contains)
                .collect(Collectors.toMap(Function.identity(), tenant -> AuthorizationRefusal.SUSPENDED));
    }

    @Bean
    @Primary
    SaleHistory saleHistory(@Qualifier("jdbcSales") SaleHistory ledger) {
        return id -> sold
                ? Optional.of(new FirstSale(Walk.SOLSTICE, "Solstice Digital Inc.", Instant.EPOCH))
                : ledger.firstSale(id);
    }
}

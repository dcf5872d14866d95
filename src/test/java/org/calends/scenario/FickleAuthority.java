package org.calends.scenario;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.ResellerAuthority;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/** Answers from the directory like the real one, unless it cannot be reached or not about everybody. */
@Primary
class FickleAuthority implements ResellerAuthority {

    private final ResellerAuthority directory;
    private volatile boolean reachable = true;
    private volatile Set<UUID> hangsAt = Set.of();

    FickleAuthority(@Qualifier("switchableAuthority") ResellerAuthority directory) {
        this.directory = directory;
    }

    void answers() {
        reachable = true;
        hangsAt = Set.of();
    }

    void isDown() {
        reachable = false;
    }

    /** A batch with this reseller is not answered. */
    void isDownFor(UUID reseller) {
        hangsAt = Set.of(reseller);
    }

    @Override
    public Map<UUID, AuthorizationRefusal> authorize(Collection<String> productKeys, Collection<UUID> tenantIds) {
        if (!reachable || tenantIds.stream().anyMatch(hangsAt::contains)) {
            throw new IllegalStateException("the authority cannot be reached");
        }
        return directory.authorize(productKeys, tenantIds);
    }
}

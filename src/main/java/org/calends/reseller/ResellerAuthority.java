package org.calends.reseller;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Decides whether resellers may be authorized to sell products. The default asks our own directory; an installation may ask
 * a marketplace instead. It may be slow or down, so it is asked by the engine's jobs only, never in somebody's click.
 */
public interface ResellerAuthority {

    /**
     * Authorizes those of a batch who may sell, and names why the others may not. Asking again gives the same answer. Whom an
     * authority of one's own authorizes, it enters in the {@link ResellerDirectory}, which sales look into (R38, P17).
     *
     * @param productKeys the products of the private offer
     * @return the refused ones; whoever is missing has been authorized
     * @throws RuntimeException when the authority cannot be asked; the batch is then tried again
     */
    Map<UUID, AuthorizationRefusal> authorize(Collection<String> productKeys, Collection<UUID> tenantIds);
}

package org.calends.reseller;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;

/** The door to the cloud resellers. */
public interface ResellerDirectory {

    /** The resellers among these tenants that are known, in a fixed number of queries. */
    Map<UUID, Reseller> find(Collection<UUID> tenantIds);

    /** By name; those with an indirect reseller's part in the program are listed, too, so that a page can say why not. */
    Page<Reseller> search(ResellerQuery query, PageRequest page);

    ResellerFilters filters();

    /** Stores resellers, or changes those of the same tenant ids. */
    void save(Collection<Reseller> resellers);

    /** Lets these resellers sell these products; those that already may, stay as they are (R9, R10). */
    void authorize(Collection<String> productKeys, Collection<UUID> tenantIds);

    /** The resellers among these that may sell all of these products. */
    Set<UUID> authorized(Collection<String> productKeys, Collection<UUID> tenantIds);
}

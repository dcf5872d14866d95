package org.calends.reseller;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** All that a search finds, in its order. */
    List<Reseller> all(ResellerQuery query);

    ResellerFilters filters();

    /**
     * Stores resellers as the installation's file names them, or changes those of the same tenant ids. What was decided about
     * somebody's program status since stays decided.
     */
    void save(Collection<Reseller> resellers);

    /** Stores resellers as an operator sends them, program status and all. */
    void replace(Collection<Reseller> resellers);

    /** The reseller, which nobody else changes until the transaction ends. */
    Optional<Reseller> lock(UUID tenantId);

    /** Changes where a reseller stands in the program, and notes who did it and why (P10). */
    void change(StatusChange change);

    /** Each change of a reseller's program status, the oldest first. */
    List<StatusChange> history(UUID tenantId);

    /** Lets these resellers sell these products; those that already may, stay as they are (R9, R10). */
    void authorize(Collection<String> productKeys, Collection<UUID> tenantIds);

    /** The resellers among these that may sell all of these products. */
    Set<UUID> authorized(Collection<String> productKeys, Collection<UUID> tenantIds);
}

package org.calends.dashboard.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.problem.NotFound;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whose customers are looked at: a reseller's people see their own, operators those of the one they name. */
@Component
class Whose {

    private final ResellerDirectory directory;

    Whose(ResellerDirectory directory) {
        this.directory = directory;
    }

    /**
     * The reseller, and where its customers are.
     *
     * @param path of the list of customers
     * @param own whether its own people look
     */
    record Look(UUID tenant, String name, String path, boolean own) {}

    Look of(@Nullable UUID named) {
        if (named == null) {
            var own = CurrentUser.get().requireReseller();
            var name = find(own).map(Reseller::name).orElse(own.toString());
            return new Look(own, name, "/customers", true);
        }
        var reseller = find(named).orElseThrow(() -> new NotFound("Reseller " + named));
        return new Look(named, reseller.name(), "/resellers/" + named + "/customers", false);
    }

    private Optional<Reseller> find(UUID tenant) {
        return Optional.ofNullable(directory.find(List.of(tenant)).get(tenant));
    }

    /** The page of a customer, for whoever asks. */
    static String pageOf(UUID reseller, UUID customer) {
        return CurrentUser.get().reseller() == null
                ? "/resellers/" + reseller + "/customers/" + customer
                : "/customers/" + customer;
    }
}

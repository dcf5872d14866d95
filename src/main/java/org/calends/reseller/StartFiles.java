package org.calends.reseller;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calends.files.FileProblems;
import org.calends.files.StartFile;
import org.calends.listing.CatalogFile;
import org.calends.listing.SelectedReseller;
import org.calends.market.RateSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the files of catalog and resellers when Calends starts, all of them or none: exchange rates, products, resellers, who may
 * sell what, then what other rooms keep in files. It runs when the last bean is made, which is after the migrations and before
 * the web server listens and the
 * engine works off its jobs; so nobody meets a half-filled catalog, and a wrong file stops the start.
 */
@Component
class StartFiles implements SmartInitializingSingleton {

    private final RateSource rates;
    private final CatalogFile catalogFile;
    private final ResellerFile resellerFile;
    private final ResellerDirectory directory;
    private final List<StartFile> others;
    private final TransactionOperations transaction;

    StartFiles(
            RateSource rates,
            CatalogFile catalogFile,
            ResellerFile resellerFile,
            ResellerDirectory directory,
            List<StartFile> others,
            TransactionOperations transaction) {
        this.rates = rates;
        this.catalogFile = catalogFile;
        this.resellerFile = resellerFile;
        this.directory = directory;
        this.others = others;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> load());
        } catch (DuplicateKeyException | TransientDataAccessException e) {
            // Another node stores the same files for the first time, too. It has committed by now, or will soon.
            transaction.executeWithoutResult(status -> load());
        }
    }

    private void load() {
        rates.load();
        var selected = catalogFile.load();
        resellerFile.load();
        checkKnown(selected);
        selected.stream()
                .collect(Collectors.groupingBy(
                        SelectedReseller::productKey,
                        Collectors.mapping(SelectedReseller::tenantId, Collectors.toList())))
                .forEach((product, tenants) -> directory.authorize(Set.of(product), tenants));
        others.forEach(StartFile::load);
    }

    private void checkKnown(List<SelectedReseller> selected) {
        var known = directory
                .find(selected.stream().map(SelectedReseller::tenantId).toList())
                .keySet();
        var problems = new FileProblems("The catalog file");
        selected.stream()
                .filter(reseller -> !known.contains(reseller.tenantId()))
                .forEach(reseller -> problems.add(reseller.place(), "there is no reseller " + reseller.tenantId()));
        problems.refuseIfAny();
    }
}

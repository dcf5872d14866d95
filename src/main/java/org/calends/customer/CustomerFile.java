package org.calends.customer;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.files.StartFile;
import org.calends.reseller.ResellerDirectory;
import org.springframework.stereotype.Component;

/** Relationships that were concluded elsewhere, as a CSV file. It adds, and never brings back what was removed. */
@Component
class CustomerFile implements StartFile {

    private static final String ACTOR = "file";

    private final CustomerSettings settings;
    private final ResellerDirectory resellers;
    private final SameMarket market;
    private final Concluding concluding;
    private final MarketplaceCalendar calendar;

    CustomerFile(
            CustomerSettings settings,
            ResellerDirectory resellers,
            SameMarket market,
            Concluding concluding,
            MarketplaceCalendar calendar) {
        this.settings = settings;
        this.resellers = resellers;
        this.market = market;
        this.concluding = concluding;
        this.calendar = calendar;
    }

    @Override
    public void load() {
        if (settings.file() != null) {
            new CustomerReading(settings.file(), resellers, market).read().forEach(this::take);
        }
    }

    private void take(CustomerReading.Line line) {
        if (concluding.isNew(line.reseller(), line.customer())) {
            var now = calendar.now();
            concluding.relate(line.reseller(), line.customer(), now, ACTOR);
            if (line.agreed()) {
                concluding.agree(line.reseller(), line.customer(), now, ACTOR);
            }
        }
    }
}

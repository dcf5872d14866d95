package org.calends.managedservice;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.calends.listing.ReviewedPublication;
import org.calends.problem.NotFound;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads the demo's managed service through its process once, so that customers can accept what its catalog says is sold. */
@Component
@Profile("demo")
class DemoManifest {

    static final String PRODUCT = "fernhill-watch";
    static final String PLAN = "gold";

    private final ServiceRows services;
    private final Manifests manifests;
    private final ManifestReading reading;
    private final ReviewedPublication listing;
    private final ManagedServiceProcess process;

    DemoManifest(
            ServiceRows services,
            Manifests manifests,
            ManifestReading reading,
            ReviewedPublication listing,
            ManagedServiceProcess process) {
        this.services = services;
        this.manifests = manifests;
        this.reading = reading;
        this.listing = listing;
        this.process = process;
    }

    /** When the processes are deployed. What somebody has begun to write stays as it is. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void publish() throws IOException {
        if (isSold() && services.find(PRODUCT).isEmpty() && manifests.edition(PRODUCT, PLAN) == 0) {
            try (var file = new ClassPathResource("demo/manifest.json").getInputStream()) {
                var sent = JsonMapper.builder().build().readValue(file, SentManifest.class);
                manifests.write(PRODUCT, PLAN, reading.read(sent, Optional.empty()));
            }
            process.submitted(PRODUCT);
            process.approved(PRODUCT);
        }
    }

    /** A demo may have a catalog of its own. */
    private boolean isSold() {
        try {
            return listing.product(PRODUCT).published();
        } catch (NotFound ownCatalog) {
            return false;
        }
    }
}

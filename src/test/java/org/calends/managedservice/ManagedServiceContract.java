package org.calends.managedservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.managedservice.SampleManifests.DELETE_ROLE;
import static org.calends.managedservice.SampleManifests.READER;
import static org.calends.managedservice.SampleManifests.active;
import static org.calends.managedservice.SampleManifests.eligible;
import static org.calends.managedservice.SampleManifests.group;
import static org.calends.managedservice.SampleManifests.manifest;

import java.time.Instant;
import org.calends.catalog.OfferType;
import org.calends.catalog.PricingModel;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.database.TestDatabase;
import org.calends.managedservice.ServiceEvent.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is kept of managed services, on every database. */
abstract class ManagedServiceContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final String WATCH = "fernhill-watch";
    private static final String GOLD = "gold";

    private final TestDatabase database;
    private final ServiceRows services;
    private final Manifests manifests;

    ManagedServiceContract(TestDatabase database) {
        this.database = database;
        services = new ServiceRows(database.jdbc());
        manifests = new Manifests(database.jdbc(), new ManifestReading(SampleManifests.ROLES));
    }

    @BeforeEach
    void aProduct() {
        SampleCatalog.save(
                database,
                SampleProducts.product(
                        WATCH,
                        SampleProducts.FERNHILL,
                        "Fernhill Watch",
                        OfferType.MANAGED_SERVICE,
                        false,
                        SampleProducts.plan(GOLD, PricingModel.BYOL, Visibility.PUBLIC)));
    }

    @Test
    void keepsWhereAServiceStands() {
        services.save(new ManagedServiceOffer(WATCH, ServiceState.IN_REVIEW, null, 0));
        var service = services.find(WATCH).orElseThrow();
        services.save(service.noting("Say what gold is").become(ServiceState.DRAFT));

        assertThat(services.find(WATCH))
                .contains(new ManagedServiceOffer(WATCH, ServiceState.DRAFT, "Say what gold is", 2));
        assertThat(services.find("fernhill-none")).isEmpty();
        assertThat(services.search("fernhill", ServiceState.DRAFT)).hasSize(1);
        assertThat(services.search(null, null)).hasSize(1);
        assertThat(services.search("halden", null)).isEmpty();
        assertThat(services.search(null, ServiceState.LIVE)).isEmpty();
    }

    @Test
    void letsOneOfTwoWriteAtATime() {
        services.save(new ManagedServiceOffer(WATCH, ServiceState.IN_REVIEW, null, 0));
        var read = services.find(WATCH).orElseThrow();
        services.save(read.become(ServiceState.LIVE));

        assertThatThrownBy(() -> services.save(read.become(ServiceState.DRAFT)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsWhatHappened() {
        services.save(new ManagedServiceOffer(WATCH, ServiceState.IN_REVIEW, null, 0));
        var submitted = new ServiceEvent(NOON, "ines", Kind.SUBMITTED, null);
        var back = new ServiceEvent(NOON, "otto", Kind.SENT_BACK, "Say what gold is");
        services.note(WATCH, submitted);
        services.note(WATCH, back);

        assertThat(services.events(WATCH)).containsExactly(back, submitted);
    }

    @Test
    @DisplayName("C34, C42: what was written waits until it is published; every version that was published stays")
    void keepsEveryVersion() {
        var first = manifest("1.0.0", active(1, READER), eligible("PT2H", group(2)));
        var second = manifest("1.1.0", active(1, READER), active(1, DELETE_ROLE));

        manifests.write(WATCH, GOLD, manifest("0.9.0", active(1, READER)));
        assertThat(manifests.edition(WATCH, GOLD)).isEqualTo(1);
        manifests.write(WATCH, GOLD, first);
        assertThat(manifests.draft(WATCH, GOLD)).contains(first);
        assertThat(manifests.published(WATCH, GOLD)).isEmpty();

        manifests.publish(WATCH, GOLD, NOON);
        manifests.publish(WATCH, GOLD, NOON.plusSeconds(1));
        manifests.write(WATCH, GOLD, second);
        manifests.publish(WATCH, GOLD, NOON.plusSeconds(2));

        assertThat(manifests.draft(WATCH, GOLD)).isEmpty();
        assertThat(manifests.edition(WATCH, GOLD)).isEqualTo(3);
        assertThat(manifests.published(WATCH, GOLD)).contains(new PublishedManifest(second, NOON.plusSeconds(2)));
        assertThat(manifests.history(WATCH, GOLD))
                .containsExactly(
                        new PublishedManifest(second, NOON.plusSeconds(2)), new PublishedManifest(first, NOON));
    }
}

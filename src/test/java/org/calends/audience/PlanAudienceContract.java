package org.calends.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.perUser;
import static org.calends.catalog.SampleProducts.plan;
import static org.calends.catalog.SampleProducts.product;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.Visibility;
import org.calends.database.TestDatabase;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.security.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may see private plans, on every database. */
abstract class PlanAudienceContract {

    private static final String HEADER = "Id,Description,Type\r\n";

    private final Catalog catalog;
    private final PlanAudience audience;

    PlanAudienceContract(TestDatabase database) {
        catalog = SampleCatalog.on(database);
        audience = SampleAudiences.on(database, catalog);
    }

    @BeforeEach
    void twoProducts() {
        LoggedIn.asPublisher("halden");
        catalog.save(HALDEN);
        catalog.save(product(
                "keep",
                HALDEN,
                "Keep",
                OfferType.SAAS,
                true,
                perUser("acme", Visibility.PRIVATE),
                perUser("draft", Visibility.PRIVATE).in(PlanState.DRAFT),
                perUser("team", Visibility.PUBLIC)));
        catalog.save(product(
                "image",
                HALDEN,
                "Image",
                OfferType.AZURE_VM,
                true,
                plan("acme", PricingModel.BYOL, Visibility.PRIVATE)));
    }

    @AfterEach
    void logOut() {
        LoggedIn.asNobody();
    }

    @Test
    @DisplayName("C18: ten by hand, in place of those before")
    void writesByHand() {
        audience.writeByHand("keep", "acme", tenants(10));
        audience.writeByHand("keep", "acme", tenants(2));

        assertThat(written("keep", "acme")).isEqualTo(tenants(2));
        assertThat(refused(() -> audience.writeByHand("keep", "acme", tenants(11))))
                .containsExactly("members: Name 10 by hand or fewer; for more, send a CSV file.");
        assertThat(written("keep", "acme")).hasSize(2);
    }

    @Test
    @DisplayName("C18, C19: 20,000 tenants and 10,000 subscriptions by CSV, and not one more")
    void writesManyByCsv() {
        var most = csv(tenants(20_000), "TenantID") + lines(subscriptions(10_000), "subscriptionid");

        audience.writeCsv("image", "acme", bytes(most));

        assertThat(audience.state(known("image"), known("image").plan("acme").orElseThrow()))
                .isEqualTo(new PlanAudience.State(30_000, 0, 30_000));
        assertThat(refused(() -> audience.writeCsv("image", "acme", bytes(csv(tenants(20_001), "TenantID")))))
                .containsExactly(": A file names 20,000 tenants or fewer.");
        assertThat(refused(
                        () -> audience.writeCsv("image", "acme", bytes(csv(subscriptions(10_001), "SubscriptionId")))))
                .containsExactly(": A file names 10,000 subscriptions or fewer.");
    }

    @Test
    void namesTheRowOfEverythingThatIsWrong() {
        var tenant = tenants(1).get(0).id();
        var wrong = HEADER
                + "%s,Acme,TenantID\n%s,,tenantid\nacme.example,,TenantID\n%s,,SubscriptionId\n%s,%s,TenantID\n"
                        .formatted(
                                tenant,
                                tenant.toUpperCase(Locale.ROOT),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "x".repeat(201));

        assertThat(refused(() -> audience.writeCsv("keep", "acme", bytes(wrong))))
                .containsExactly(
                        "row 3: “" + tenant + "” is already at row 2.",
                        "row 4: “acme.example” is not a UUID.",
                        "row 5: This kind of product names tenants.",
                        "row 6: Describe it in 200 characters or fewer.");
        assertThat(refused(() -> audience.writeCsv("keep", "acme", bytes(HEADER + tenant + ",,Owner\n,,TenantID\n"))))
                .containsExactly(
                        "row 2, Type: \"Owner\" is neither SubscriptionId nor TenantID", "row 3, Id: is missing");
        assertThat(refused(() -> audience.writeCsv(
                        "keep", "acme", bytes(HEADER + "acme.example,,TenantID\n" + tenant + ",,Owner\n"))))
                .as("what cannot be read and what breaks a rule, at once")
                .containsExactly(
                        "row 3, Type: \"Owner\" is neither SubscriptionId nor TenantID",
                        "row 2: “acme.example” is not a UUID.");
        assertThat(refused(() -> audience.writeCsv("keep", "acme", bytes("Id;Description;Type\n"))))
                .containsExactly("row 1: the columns are to be separated by commas");
        assertThat(written("keep", "acme")).isEmpty();
    }

    @Test
    void writesWhatItCanReadAgain() {
        var members = List.of(
                new Member("5a000000-0000-4000-8000-00000000c001", MemberType.TENANT, "Acme, \"the\" one"),
                new Member("5a000000-0000-4000-8000-00000000c002", MemberType.SUBSCRIPTION, ""));

        assertThat(AudienceCsv.read(bytes(AudienceCsv.write(members))).members())
                .isEqualTo(members);
    }

    @Test
    @DisplayName("C20: the audience of a published plan changes by synchronizing, not by writing")
    void synchronizes() {
        audience.writeByHand("keep", "acme", tenants(3));
        assertThat(state("acme")).isEqualTo(new PlanAudience.State(3, 0, 3));

        audience.synchronize("keep", "acme");
        assertThat(state("acme")).isEqualTo(new PlanAudience.State(3, 3, 0));

        audience.writeByHand("keep", "acme", tenants(2));
        assertThat(state("acme")).isEqualTo(new PlanAudience.State(2, 3, 1));
    }

    @Test
    void synchronizesNothingThatHasNoAudienceInForce() {
        audience.writeByHand("keep", "draft", tenants(1));

        assertThatExceptionOfType(NothingToSynchronize.class)
                .isThrownBy(() -> audience.synchronize("keep", "draft"))
                .withMessageContaining("is a draft");
        assertThatExceptionOfType(NothingToSynchronize.class)
                .isThrownBy(() -> audience.synchronize("keep", "team"))
                .withMessageContaining("is public");
        assertThat(refused(() -> audience.synchronize("keep", "acme")))
                .containsExactly("audience: Name at least one of those who may see the plan.");
    }

    @Test
    @DisplayName("C17: a public plan has no audience")
    void refusesAnAudienceOfAPublicPlan() {
        assertThat(refused(() -> audience.writeByHand("keep", "team", tenants(1))))
                .containsExactly(": “team” is public: everybody sees it.");
    }

    private PlanAudience.State state(String plan) {
        return audience.state(known("keep"), known("keep").plan(plan).orElseThrow());
    }

    private List<Member> written(String product, String plan) {
        return audience.written(known(product), known(product).plan(plan).orElseThrow(), new PageRequest(0, 200))
                .items();
    }

    private Product known(String key) {
        return catalog.product(key).orElseThrow();
    }

    private static List<String> refused(Runnable command) {
        try {
            command.run();
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map((Violation violation) -> violation.field() + ": " + violation.message())
                    .toList();
        }
    }

    private static List<Member> tenants(int count) {
        return members(count, MemberType.TENANT);
    }

    private static List<Member> subscriptions(int count) {
        return members(count, MemberType.SUBSCRIPTION);
    }

    private static List<Member> members(int count, MemberType type) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member(new UUID(0x4000, i).toString(), type, "No. " + i))
                .toList();
    }

    private static String csv(List<Member> members, String type) {
        return HEADER + lines(members, type);
    }

    private static String lines(List<Member> members, String type) {
        return members.stream()
                .map(member -> member.id() + "," + member.description() + "," + type + "\r\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}

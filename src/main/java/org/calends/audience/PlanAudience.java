package org.calends.audience;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.api.Spelling;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the audiences of private plans. */
@Component
@Transactional
public class PlanAudience {

    private final OwnProducts products;
    private final Audiences audiences;
    private final AudienceLimits limits;

    PlanAudience(OwnProducts products, Audiences audiences, AudienceLimits limits) {
        this.products = products;
        this.audiences = audiences;
        this.limits = limits;
    }

    /**
     * How far the audience in force is behind what was written.
     *
     * @param differing how many are in one of them only
     */
    public record State(long written, long live, long differing) {}

    public State state(Product product, Plan plan) {
        return new State(
                audiences.count(product.key(), plan.id(), false),
                audiences.count(product.key(), plan.id(), true),
                audiences.differing(product.key(), plan.id()));
    }

    public List<Member> all(Product product, Plan plan) {
        return audiences.all(product.key(), plan.id());
    }

    public Page<Member> written(Product product, Plan plan, PageRequest page) {
        return audiences.page(product.key(), plan.id(), page);
    }

    /** Writes a short audience in place of the one before; it is in force once the plan is published or synchronized. */
    public void writeByHand(String productKey, String planId, List<Member> members) {
        var product = products.locked(productKey);
        var places = IntStream.range(0, members.size())
                .mapToObj(i -> "members[" + i + "]")
                .toList();
        var tooMany = Stream.of(limits.byHand())
                .filter(most -> members.size() > most)
                .map(most -> Violation.of(
                        "members",
                        "audience.tooMany",
                        "Name " + most + " by hand or fewer; for more, send a CSV file.",
                        "C18"));
        write(
                product,
                OwnProducts.plan(product, planId),
                members,
                Stream.concat(tooMany, wrong(product, members, places)));
    }

    /** Writes an audience from a CSV file with the columns Id, Description and Type (C19). */
    public void writeCsv(String productKey, String planId, byte[] csv) {
        var product = products.locked(productKey);
        var file = AudienceCsv.read(csv);
        var violations = Stream.of(
                        file.unreadable().stream(),
                        tooMany(file, MemberType.TENANT, limits.tenants()),
                        tooMany(file, MemberType.SUBSCRIPTION, limits.subscriptions()),
                        wrong(product, file.members(), file.places()))
                .flatMap(found -> found);
        write(product, OwnProducts.plan(product, planId), file.members(), violations);
    }

    /** What a catalog file says is in force at once, if the plan is. */
    public void load(Product product, Plan plan, List<Member> members) {
        audiences.replace(product.key(), plan.id(), members);
        if (!plan.draft()) {
            audiences.publish(product.key(), plan.id());
        }
    }

    /** What hinders a catalog file from naming these, told in the order of the members. */
    public static List<Violation> wrong(Product product, List<Member> members, List<String> places, String rule) {
        return AudienceRules.violations(members, places, AudienceRules.types(product.offerType()), rule);
    }

    /** Puts what was written in force, without publishing the plan again (C20). */
    public void synchronize(String productKey, String planId) {
        var product = products.locked(productKey);
        var plan = OwnProducts.plan(product, planId);
        if (plan.draft() || plan.visibility() != Visibility.PRIVATE) {
            throw new NothingToSynchronize(plan);
        }
        refuse(missing(product, plan).toList());
        audiences.publish(product.key(), plan.id());
    }

    /** With its publication a plan's audience is in force. */
    public void publish(Product product, Plan plan) {
        audiences.publish(product.key(), plan.id());
    }

    /** What a private plan lacks to be published. */
    public Stream<Violation> missing(Product product, Plan plan) {
        return plan.visibility() == Visibility.PRIVATE && audiences.count(product.key(), plan.id(), false) == 0
                ? Stream.of(Violation.of(
                        "audience", "audience.required", "Name at least one of those who may see the plan.", "C18"))
                : Stream.empty();
    }

    private void write(Product product, Plan plan, List<Member> members, Stream<Violation> violations) {
        if (plan.visibility() != Visibility.PRIVATE) {
            throw Invalid.of(
                    Violation.of("", "audience.public", "“" + plan.name() + "” is public: everybody sees it.", "C17"));
        }
        refuse(violations.toList());
        audiences.replace(product.key(), plan.id(), members);
    }

    private static Stream<Violation> wrong(Product product, List<Member> members, List<String> places) {
        return wrong(product, members, places, "C18").stream();
    }

    private static Stream<Violation> tooMany(AudienceCsv file, MemberType type, int most) {
        return file.members().stream().filter(member -> member.type() == type).count() > most
                ? Stream.of(Violation.of(
                        "",
                        "audience.tooMany",
                        "A file names %,d %ss or fewer.".formatted(most, Spelling.of(type)),
                        "C18"))
                : Stream.empty();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid("This audience cannot be used.", violations);
        }
    }
}

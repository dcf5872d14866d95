package org.calends.audience;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Product;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to those who see all plans of a product before they are published (C21). */
@Component
@Transactional
public class PreviewAudience {

    private static final String READ =
            "select id, type, description from preview_audience where product_key = :key order by position";

    private static final String INSERT = """
            insert into preview_audience (product_key, position, id, type, description)
            values (:key, :position, :id, :type, :description)
            """;

    private final OwnProducts products;
    private final JdbcClient jdbc;
    private final AudienceLimits limits;

    PreviewAudience(OwnProducts products, JdbcClient jdbc, AudienceLimits limits) {
        this.products = products;
        this.jdbc = jdbc;
        this.limits = limits;
    }

    public List<Member> of(Product product) {
        return jdbc.sql(READ)
                .param("key", product.key())
                .query((row, n) -> new Member(
                        row.getString("id"), MemberType.valueOf(row.getString("type")), row.getString("description")))
                .list();
    }

    public void writeByHand(String productKey, List<Member> members) {
        var product = products.locked(productKey);
        var places = IntStream.range(0, members.size())
                .mapToObj(i -> "members[" + i + "]")
                .toList();
        write(product, members, places, limits.byHand(), List.of());
    }

    public void writeCsv(String productKey, byte[] csv) {
        var product = products.locked(productKey);
        var file = AudienceCsv.read(csv);
        var mails = AudienceRules.previewTypes(product.offerType()).contains(MemberType.MAIL);
        write(
                product,
                file.members(),
                file.places(),
                mails ? limits.previewMails() : limits.preview(),
                file.unreadable());
    }

    private void write(
            Product product, List<Member> members, List<String> places, int most, List<Violation> unreadable) {
        var wrong = AudienceRules.violations(members, places, AudienceRules.previewTypes(product.offerType()), "C21");
        var tooMany = members.size() > most
                ? Stream.of(Violation.of("members", "audience.tooMany", "Name " + most + " or fewer.", "C21"))
                : Stream.<Violation>empty();
        var violations = Stream.of(unreadable.stream(), tooMany, wrong.stream())
                .flatMap(found -> found)
                .toList();
        if (!violations.isEmpty()) {
            throw new Invalid("This audience cannot be used.", violations);
        }
        forget(product);
        IntStream.range(0, members.size()).forEach(i -> insert(product, members.get(i), i));
    }

    /** Before a draft is removed, what belongs to it goes. */
    public void forget(Product product) {
        jdbc.sql("delete from preview_audience where product_key = :key")
                .param("key", product.key())
                .update();
    }

    private void insert(Product product, Member member, int position) {
        jdbc.sql(INSERT)
                .param("key", product.key())
                .param("position", position)
                .param("id", member.id())
                .param("type", member.type().name())
                .param("description", member.description())
                .update();
    }
}

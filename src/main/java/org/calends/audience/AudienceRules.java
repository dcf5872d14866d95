package org.calends.audience;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calends.api.Spelling;
import org.calends.catalog.OfferType;
import org.calends.problem.Violation;

/** Who may be in an audience of which kind of product (C18, C21). */
final class AudienceRules {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MAIL_SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final int LONGEST_DESCRIPTION = 200;

    private AudienceRules() {}

    /** Whose ids an audience of a private plan has; a kind without any has no private plans. */
    static Set<MemberType> types(OfferType type) {
        return switch (type) {
            case SAAS, AZURE_CONTAINER -> Set.of(MemberType.TENANT);
            case AZURE_APPLICATION, MANAGED_SERVICE -> Set.of(MemberType.SUBSCRIPTION);
            case AZURE_VM -> Set.of(MemberType.TENANT, MemberType.SUBSCRIPTION);
            case IOT_EDGE_MODULE, CONSULTING_SERVICE, DYNAMICS_365, POWER_BI_APP -> Set.of();
        };
    }

    static Set<MemberType> previewTypes(OfferType type) {
        return type == OfferType.MANAGED_SERVICE
                ? Set.of(MemberType.MAIL)
                : Set.of(MemberType.TENANT, MemberType.SUBSCRIPTION);
    }

    /** @param places where each of them is, in the words of whoever wrote it */
    static List<Violation> violations(List<Member> members, List<String> places, Set<MemberType> types, String rule) {
        List<Violation> found = new ArrayList<>();
        Map<Member, String> seen = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            check(members.get(i), places.get(i), types, rule, found);
            var plain = new Member(members.get(i).id(), members.get(i).type(), "");
            var earlier = seen.putIfAbsent(plain, places.get(i));
            if (earlier != null) {
                found.add(
                        violation(places.get(i), "twice", "“" + plain.id() + "” is already at " + earlier + ".", rule));
            }
        }
        return found;
    }

    private static void check(Member member, String place, Set<MemberType> types, String rule, List<Violation> found) {
        var isMail = member.type() == MemberType.MAIL;
        if (!types.contains(member.type())) {
            found.add(violation(place, "type", "This kind of product names " + words(types) + ".", rule));
        }
        if (!(isMail ? MAIL_SHAPE : UUID_SHAPE).matcher(member.id()).matches()) {
            var shape = isMail ? "a mail address." : "a UUID.";
            found.add(violation(place, "id", "“" + member.id() + "” is not " + shape, rule));
        }
        if (member.description().length() > LONGEST_DESCRIPTION) {
            found.add(violation(
                    place, "tooLong", "Describe it in " + LONGEST_DESCRIPTION + " characters or fewer.", rule));
        }
    }

    private static Violation violation(String place, String code, String message, String rule) {
        return Violation.of(place, "audience." + code, message, rule);
    }

    private static String words(Set<MemberType> types) {
        return types.isEmpty()
                ? "nobody"
                : types.stream()
                        .map(Spelling::of)
                        .map(word -> word + "s")
                        .sorted()
                        .collect(joining(" and "));
    }
}

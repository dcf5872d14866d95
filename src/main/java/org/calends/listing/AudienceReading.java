package org.calends.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calends.audience.Member;
import org.calends.audience.MemberType;
import org.calends.audience.PlanAudience;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.files.FileProblems;
import org.calends.files.JsonPlace;

/** Reads who may see a private plan of a catalog file. */
final class AudienceReading {

    private static final int LONGEST = 1000;

    private AudienceReading() {}

    static List<Member> members(JsonPlace plan) {
        return plan.has("audience")
                ? plan.objects("audience").stream().map(AudienceReading::member).toList()
                : List.of();
    }

    private static Member member(JsonPlace place) {
        place.only(Set.of("id", "type", "description"));
        var description = place.field("description").optional(LONGEST);
        return new Member(
                place.field("id").text(LONGEST).toLowerCase(Locale.ROOT),
                place.field("type").constant(MemberType.class),
                description == null ? "" : description);
    }

    /** @param place of the plan */
    static void check(Product product, Plan plan, List<Member> members, String place, FileProblems problems) {
        var isPrivate = plan.visibility() == Visibility.PRIVATE;
        if (isPrivate == members.isEmpty()) {
            problems.add(
                    place + ".audience",
                    isPrivate
                            ? "a private plan names at least one of those who may see it (C18)"
                            : "only a private plan has an audience (C18)");
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            places.add(place + ".audience[" + i + "]");
        }
        PlanAudience.wrong(product, members, places, "C18")
                .forEach(violation -> problems.add(violation.field(), violation.message()));
    }
}

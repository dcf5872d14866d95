package org.calends.audience.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calends.api.Spelling;
import org.calends.audience.Member;
import org.calends.audience.MemberType;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A short audience, written by hand; it takes the place of the one before. */
@JsonIgnoreProperties({"written", "live", "differing"})
record AudienceBody(@Nullable List<@Nullable MemberBody> members) {

    static final String EXAMPLE = """
            {"members": [{"id": "5a000000-0000-4000-8000-00000000c001", "type": "tenant", "description": "Acme"}]}""";

    /**
     * One of them.
     *
     * @param type {@code tenant} or {@code subscription}; for previews of managed services {@code mail}
     */
    record MemberBody(
            @Nullable String id,
            @Nullable String type,
            @Nullable String description) {

        static MemberBody of(Member member) {
            return new MemberBody(member.id(), Spelling.of(member.type()), member.description());
        }
    }

    List<Member> read() {
        List<Member> read = new ArrayList<>();
        List<Violation> unreadable = new ArrayList<>();
        var given = requireNonNullElse(members, List.<@Nullable MemberBody>of());
        for (int i = 0; i < given.size(); i++) {
            var body = given.get(i);
            var type = Spelling.parse(MemberType.class, body == null || body.type() == null ? "" : body.type());
            if (body == null || type.isEmpty()) {
                unreadable.add(Violation.of(
                        "members[" + i + "].type", "audience.type", "Write tenant, subscription or mail.", "C18"));
            } else {
                var id = requireNonNullElse(body.id(), "").strip().toLowerCase(Locale.ROOT);
                read.add(new Member(id, type.get(), requireNonNullElse(body.description(), "")));
            }
        }
        if (!unreadable.isEmpty()) {
            throw new Invalid("This audience cannot be used.", unreadable);
        }
        return read;
    }
}

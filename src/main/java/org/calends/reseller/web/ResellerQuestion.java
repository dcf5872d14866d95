package org.calends.reseller.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.ResellerOrder;
import org.calends.reseller.ResellerQuery;
import org.jspecify.annotations.Nullable;

/** Reads what a call asks of the directory. */
final class ResellerQuestion {

    private ResellerQuestion() {}

    static ResellerQuery query(
            @Nullable String q,
            @Nullable String region,
            @Nullable String skill,
            @Nullable String competency,
            @Nullable String partnerType,
            @Nullable String programStatus) {
        return new ResellerQuery(
                q,
                region,
                skill,
                competency,
                word("partnerType", PartnerType.class, partnerType),
                word("programStatus", ProgramStatus.class, programStatus),
                ResellerOrder.NAME);
    }

    private static <E extends Enum<E>> @Nullable E word(String parameter, Class<E> type, @Nullable String word) {
        return word == null || word.isEmpty()
                ? null
                : Spelling.parse(type, word)
                        .orElseThrow(() -> Invalid.of(Violation.of(
                                parameter, parameter + ".unknown", "Name one of these: " + known(type) + ".", "R16")));
    }

    private static <E extends Enum<E>> String known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
    }
}

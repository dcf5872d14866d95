package org.calends.dashboard.offers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.calends.privateoffer.NameTaken;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.problem.Refusal;
import org.calends.problem.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Does one thing with many offers, each by itself through the door that the API uses: one refusal stops no other. */
@Component
class BulkActions {

    private static final int FIRST_COPY = 2;
    private static final int LAST_COPY = 99;
    private static final int LONGEST_NAME = 200;

    private final PrivateOfferManagement management;
    private final Telling words;

    BulkActions(PrivateOfferManagement management, Telling words) {
        this.management = management;
        this.words = words;
    }

    List<Outcome.Result> perform(BulkAction action, List<OfferRow> chosen) {
        return chosen.stream()
                .map(row -> switch (action) {
                    case CLONE -> attempt(row, this::copy);
                    case WITHDRAW -> attempt(row, done(management::requestWithdrawal));
                    case DELETE -> attempt(row, done(management::delete));
                })
                .toList();
    }

    /** Under a name of somebody's own; under the one that was proposed, or the next that is free. */
    Outcome.Result copy(OfferRow row, String name) {
        return name.isEmpty() || name.equals(copyName(row.offer().name()))
                ? attempt(row, this::copy)
                : attempt(row, it -> management.clone(idOf(it), name).value());
    }

    private static Function<OfferRow, @Nullable String> done(Consumer<PrivateOfferId> action) {
        return row -> {
            action.accept(idOf(row));
            return null;
        };
    }

    private Outcome.Result attempt(OfferRow row, Function<OfferRow, @Nullable String> action) {
        try {
            return new Outcome.Result(row.id(), row.offer().name(), null, action.apply(row));
        } catch (Refusal refusal) {
            return refused(row, words.words(refusal));
        } catch (ConcurrencyFailureException faster) {
            return refused(row, "");
        }
    }

    private static Outcome.Result refused(OfferRow row, String why) {
        return new Outcome.Result(row.id(), row.offer().name(), why, null);
    }

    /** Under the first name that is free. */
    private String copy(OfferRow row) {
        return IntStream.rangeClosed(FIRST_COPY, LAST_COPY)
                .mapToObj(number -> copied(row, copyName(row.offer().name(), number)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> management.clone(idOf(row), row.offer().name()))
                .value();
    }

    private Optional<PrivateOfferId> copied(OfferRow row, String name) {
        try {
            return Optional.of(management.clone(idOf(row), name));
        } catch (NameTaken taken) {
            return Optional.empty();
        }
    }

    /** The name with a number behind it, or with the next one when it has one already. */
    static String copyName(String name) {
        return copyName(name, FIRST_COPY);
    }

    private static String copyName(String name, int number) {
        var plain = name.replaceFirst(" \\(\\d{1,2}\\)$", "");
        var ending = " (" + number + ")";
        var room = LONGEST_NAME - ending.length();
        return (plain.length() > room ? plain.substring(0, room) : plain) + ending;
    }

    private static PrivateOfferId idOf(OfferRow row) {
        return row.offer().id();
    }
}

package org.calends.dashboard.incidents;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Refusal;
import org.calends.workflow.incident.IncidentDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Does with many incidents, each by itself, what the API does with one: a refusal stops no other. */
@Component
class Mending {

    private final IncidentDesk desk;

    Mending(IncidentDesk desk) {
        this.desk = desk;
    }

    Tried retry(List<IncidentRow> rows) {
        return new Tried(
                "retry", rows.stream().map(row -> attempt(row, desk::retry)).toList());
    }

    Tried skip(List<IncidentRow> rows, String reason) {
        return new Tried(
                "skip",
                rows.stream()
                        .map(row -> attempt(row, id -> desk.skip(id, reason)))
                        .toList());
    }

    private static Tried.Result attempt(IncidentRow row, Consumer<String> action) {
        return new Tried.Result(
                row.title(),
                row.stuck().offer(),
                row.stuck().batch(),
                refusal(row.stuck().id(), action));
    }

    private static @Nullable String refusal(String incident, Consumer<String> action) {
        try {
            action.accept(incident);
            return null;
        } catch (NotFound | ConcurrencyFailureException faster) {
            return "";
        } catch (Invalid reason) {
            throw reason; // which holds for all of them
        } catch (Refusal refused) {
            return Objects.requireNonNullElse(refused.getMessage(), refused.code());
        }
    }
}

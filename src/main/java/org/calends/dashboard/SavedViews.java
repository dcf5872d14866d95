package org.calends.dashboard;

import java.util.List;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people come back to, each for oneself and for one list. */
@Component
@Transactional
public class SavedViews {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    private static final String ADD = """
            insert into saved_view (id, owner, list, name, query) values (:id, :owner, :list, :name, :query)
            """;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(String owner, String list) {
        return jdbc.sql(
                        "select id, name, query from saved_view where owner = :owner and list = :list order by name, id")
                .param("owner", owner)
                .param("list", list)
                .query((row, i) ->
                        new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a view; one of the same name is replaced. */
    public void save(String owner, String list, String name, String query) {
        var given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw Invalid.of(new Violation("name", "view.name", "Give it a name of up to 60 letters.", null));
        }
        jdbc.sql("delete from saved_view where owner = :owner and list = :list and name = :name")
                .param("owner", owner)
                .param("list", list)
                .param("name", given)
                .update();
        if (of(owner, list).size() >= MOST) {
            throw Invalid.of(new Violation("name", "view.most", "Remove a view first: 20 are kept.", null));
        }
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("owner", owner)
                .param("list", list)
                .param("name", given)
                .param("query", query)
                .update();
    }

    /** Forgets a view of one's own. */
    public void remove(String owner, UUID id) {
        jdbc.sql("delete from saved_view where owner = :owner and id = :id")
                .param("owner", owner)
                .param("id", id)
                .update();
    }
}

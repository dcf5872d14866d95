package org.calends.workflow.webapps;

import java.util.List;
import java.util.stream.Stream;
import org.calends.security.Person;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.jspecify.annotations.Nullable;

/** Answers a query for groups from the roles of our people, by name. */
class GroupSearch extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    GroupSearch(@Nullable CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext command) {
        return found(command).count();
    }

    @Override
    public List<Group> executeList(CommandContext command, @Nullable Page page) {
        return found(command)
                .skip(getFirstResult())
                .limit(getMaxResults())
                .map(GroupSearch::group)
                .toList();
    }

    private Stream<String> found(CommandContext command) {
        return ((PeopleSession) command.getReadOnlyIdentityProvider())
                .visible()
                .filter(person -> Criterion.is(userId, person.name()))
                .map(Person::user)
                .map(EngineGroups::of)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .filter(this::matches);
    }

    private boolean matches(String group) {
        return Criterion.is(id, group)
                && Criterion.isOneOf(ids, group)
                && Criterion.is(name, group)
                && Criterion.isLike(nameLike, group)
                && type == null
                && tenantId == null;
    }

    private static Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        return group;
    }
}

package org.calends.workflow.webapps;

import java.util.List;
import java.util.stream.Stream;
import org.calends.security.Person;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** Answers a query for users from our people, by name. */
@SuppressWarnings("NullAway.Init")
class UserSearch extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    UserSearch(@Nullable CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext command) {
        return found(command).count();
    }

    @Override
    public List<User> executeList(CommandContext command, @Nullable Page page) {
        return found(command)
                .skip(getFirstResult())
                .limit(getMaxResults())
                .map(UserSearch::user)
                .toList();
    }

    private Stream<Person> found(CommandContext command) {
        return ((PeopleSession) command.getReadOnlyIdentityProvider()).visible().filter(this::matches);
    }

    private boolean matches(Person person) {
        return Criterion.is(id, person.name())
                && Criterion.isOneOf(ids, person.name())
                && Criterion.is(firstName, person.displayName())
                && Criterion.isLike(firstNameLike, person.displayName())
                && Criterion.is(lastName, "")
                && Criterion.isLike(lastNameLike, "")
                && Criterion.is(email, person.email())
                && Criterion.isLike(emailLike, person.email())
                && (groupId == null || EngineGroups.of(person.user()).contains(groupId))
                && tenantId == null;
    }

    private static User user(Person person) {
        var user = new UserEntity(person.name());
        user.setFirstName(person.displayName());
        user.setLastName("");
        user.setEmail(person.email() == null ? "" : person.email());
        return user;
    }
}

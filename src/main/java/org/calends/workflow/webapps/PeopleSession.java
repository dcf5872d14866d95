package org.calends.workflow.webapps;

import java.util.List;
import java.util.stream.Stream;
import org.calends.security.People;
import org.calends.security.Person;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** What the engine may ask about people. Publishers see themselves only; those who run the house see everybody. */
class PeopleSession implements ReadOnlyIdentityProvider {

    private static final List<String> RUNS_THE_HOUSE = List.of(EngineGroups.OPERATORS, EngineGroups.ADMINISTRATORS);

    private final People people;

    PeopleSession(People people) {
        this.people = people;
    }

    /** Those whom the one who is asking may see; the engine itself may see all. */
    Stream<Person> visible() {
        var everybody = people.all().stream()
                .filter(person -> !EngineGroups.of(person.user()).isEmpty());
        var command = Context.getCommandContext();
        var asking = command == null ? null : command.getAuthentication();
        if (asking == null
                || asking.getGroupIds() != null && asking.getGroupIds().stream().anyMatch(RUNS_THE_HOUSE::contains)) {
            return everybody;
        }
        return everybody.filter(person -> person.name().equals(asking.getUserId()));
    }

    @Override
    public @Nullable User findUserById(String id) {
        return createUserQuery(Context.getCommandContext()).userId(id).singleResult();
    }

    @Override
    public UserQuery createUserQuery() {
        return new UserSearch(executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext command) {
        return new UserSearch(null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("people are not in the engine's tables");
    }

    /** Passwords are asked on our login page and nowhere else. */
    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return createGroupQuery(Context.getCommandContext()).groupId(id).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new GroupSearch(executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext command) {
        return new GroupSearch(null);
    }

    /** The engine's tenants are not ours: publishers are kept apart by our own queries. */
    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext command) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}

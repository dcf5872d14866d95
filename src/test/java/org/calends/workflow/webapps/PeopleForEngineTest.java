package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.calends.WholeHouse;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Our people as the engine sees them, and what it lets them do. */
@WholeHouse
class PeopleForEngineTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private WebappsSetup setup;

    @AfterEach
    void nobodyIsAsking() {
        identity.clearAuthentication();
    }

    @Test
    void knowsEverybodyButTheResellers() {
        assertThat(identity.createUserQuery().list())
                .extracting(User::getId)
                .containsExactly("ada", "falk", "ines", "mara", "otto");
        assertThat(identity.createUserQuery().userIdIn("mara", "rhea").count()).isEqualTo(1);
        assertThat(identity.createUserQuery()
                        .userFirstNameLike("%AR%")
                        .singleResult()
                        .getId())
                .isEqualTo("mara");
        assertThat(identity.createUserQuery().memberOfGroup("publishers").listPage(2, 1))
                .extracting(User::getId)
                .containsExactly("mara");
    }

    @Test
    void turnsRolesIntoGroups() {
        assertThat(groupsOf("mara")).containsExactly("publisher-halden", "publishers");
        assertThat(groupsOf("otto")).containsExactly("operators");
        assertThat(groupsOf("ada")).containsExactly("camunda-admin");
        assertThat(groupsOf("rhea")).isEmpty();
        assertThat(identity.createGroupQuery()
                        .groupId("publisher-lumenworks")
                        .singleResult()
                        .getName())
                .isEqualTo("publisher-lumenworks");
        assertThat(identity.createTenantQuery().count()).isZero();
    }

    @Test
    void showsPublishersThemselvesOnly() {
        identity.setAuthentication("mara", List.of("publisher-halden", "publishers"));

        assertThat(identity.createUserQuery().listPage(0, 10))
                .extracting(User::getId)
                .containsExactly("mara");
        assertThat(identity.createGroupQuery().listPage(0, 10))
                .extracting(Group::getId)
                .containsExactly("publisher-halden", "publishers");
    }

    @Test
    void changesNobodyAndTakesNoPassword() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.checkPassword("mara", "for-tests")).isFalse();
        assertThatThrownBy(() -> identity.newUser("eve")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void grantsTasklistToPublishersAndCockpitToOperators() {
        assertThat(mayOpen("publishers", "tasklist")).isTrue();
        assertThat(mayOpen("publishers", "cockpit")).isFalse();
        assertThat(mayOpen("operators", "cockpit")).isTrue();
        assertThat(mayOpen("operators", "admin")).isFalse();
        assertThat(mayOpen("camunda-admin", "admin")).isTrue();
    }

    @Test
    void writesTheSameAtEveryStart() {
        var grants = authorizations.createAuthorizationQuery().count();
        var lists = filters.createFilterQuery().count();

        setup.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(filters.createFilterQuery().count()).isEqualTo(lists).isEqualTo(3);
    }

    private boolean mayOpen(String group, String webapp) {
        return authorizations.isUserAuthorized(
                "somebody", List.of(group), Permissions.ACCESS, Resources.APPLICATION, webapp);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}

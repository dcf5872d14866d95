package org.calends.workflow.webapps;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What the engine lets each group do, written at every start and the same after it. Tasks are not in here: the engine grants
 * a task to the group it is meant for.
 */
@Component
class Grants {

    private static final String EVERY = Authorization.ANY;

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void write() {
        grant(EngineGroups.PUBLISHERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(
                EngineGroups.PUBLISHERS,
                Resources.PROCESS_DEFINITION,
                "private-offer",
                ProcessDefinitionPermissions.READ);

        grant(EngineGroups.OPERATORS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(EngineGroups.OPERATORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(EngineGroups.OPERATORS, Resources.DEPLOYMENT, EVERY, Permissions.READ);
        grant(EngineGroups.OPERATORS, Resources.BATCH, EVERY, Permissions.READ);
        grant(
                EngineGroups.OPERATORS,
                Resources.PROCESS_DEFINITION,
                EVERY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.UPDATE_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.READ_TASK);

        for (var resource : Resources.values()) {
            grant(EngineGroups.ADMINISTRATORS, resource, EVERY, Permissions.ALL);
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        var known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var authorization = known != null ? known : create(group, resource, id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }

    private Authorization create(String group, Resource resource, String id) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        return authorization;
    }
}

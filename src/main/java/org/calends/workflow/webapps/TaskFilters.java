package org.calends.workflow.webapps;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists of tasks that Tasklist offers, one for each group. A publisher's list asks for everything: the engine shows its
 * people what is meant for them, so that no expression is needed, which stored queries may not have.
 */
@Component
class TaskFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void write() {
        offer("My tasks", EngineGroups.PUBLISHERS, tasks.createTaskQuery());
        offer(
                "Tasks of operators",
                EngineGroups.OPERATORS,
                tasks.createTaskQuery()
                        .taskCandidateGroup(EngineGroups.OPERATORS)
                        .includeAssignedTasks());
        offer("All tasks", EngineGroups.ADMINISTRATORS, tasks.createTaskQuery());
    }

    private void offer(String name, String group, TaskQuery query) {
        var known = filters.createTaskFilterQuery().filterName(name).singleResult();
        var filter = known != null ? known : filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of("refresh", true, "priority", 0));
        filters.saveFilter(filter);
        grants.grant(group, Resources.FILTER, filter.getId(), Permissions.READ);
    }
}

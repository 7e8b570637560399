package org.keqiao.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The ready-made lists in Tasklist.
 *
 * <p>Each names the user or the user's groups: left to the engine's authorisations alone, the count of 20,000 open tasks
 * takes seconds.
 */
@Component
@Order(ModelDeployment.ORDER + 5)
class TasklistFilters implements ApplicationRunner {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        TaskQuery mine = mine();
        save(1, "我的待办", "分给我、我已认领的任务，以及我的岗位可以认领的任务", mine);
        save(2, "本处室待办", "我的岗位可以认领、还没有人认领的任务", tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
        save(
                3,
                "即将到期",
                "七天之内到期的任务",
                mine().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"));
        save(4, "已逾期", "已经超过办理期限的任务", mine().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void save(int position, String name, String description, TaskQuery query) {
        Filter found = filters.createFilterQuery().filterName(name).singleResult();
        Filter filter = found == null ? filters.newTaskFilter(name) : found;
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "priority",
                position,
                "description",
                description,
                "color",
                "#2f5e8f",
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        variable(TaskAnnouncer.CASE_NUMBER, "案号"),
                        variable(TaskAnnouncer.CASE_TITLE, "案由"),
                        variable(TaskAnnouncer.CASE_DEADLINE, "办理期限"))));
        filters.saveFilter(filter);
    }

    private static Map<String, String> variable(Fact<?> fact, String label) {
        return Map.of("name", fact.name(), "label", label);
    }
}

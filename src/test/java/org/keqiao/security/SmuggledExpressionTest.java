package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sends expressions where the engine expects plain values (CVE-2026-109432). */
@KeqiaoTest
class SmuggledExpressionTest {

    private static final String BEAN = "evaluationCounter";
    private static final String EXPRESSION = "${evaluationCounter.hit()}";

    @LocalServerPort
    int port;

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    private final EvaluationCounter counter = new EvaluationCounter();

    @BeforeEach
    void offerTheCounterToModels() {
        beans.registerSingleton(BEAN, counter);
    }

    @AfterEach
    void withdrawTheCounter() {
        beans.destroySingleton(BEAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registry | POST | /task
            registry | POST | /task/count
            registry | POST | /filter/FILTER/list
            registry | POST | /filter/FILTER/count
            registry | POST | /filter/create
            registry | PUT | /filter/FILTER
            registry | POST | /history/task
            registry | POST | /history/process-instance
            registry | POST | /process-instance
            registry | POST | /execution
            registry | POST | /variable-instance
            registry | POST | /group
            registry | POST | /external-task
            registry | POST | /batch
            admin | POST | /task
            admin | POST | /task/count
            admin | POST | /filter/FILTER/list
            admin | POST | /filter/FILTER/count
            admin | POST | /filter/create
            admin | PUT | /filter/FILTER
            admin | POST | /history/task
            admin | POST | /history/process-instance
            admin | POST | /process-instance
            admin | POST | /execution
            admin | POST | /job
            admin | POST | /external-task
            admin | POST | /modification/execute
            """)
    void isRefusedOnEveryRouteAndNothingIsEvaluated(String user, String method, String route) {
        Visitor visitor = Visitor.loggedIn(port, user);
        String path = Visitor.ENGINE + route.replace("FILTER", anyFilter());
        for (String body : List.of(
                "{'assigneeExpression': 'E'}",
                "{'orQueries': [{'assigneeExpression': 'E'}]}",
                "{'orQueries': [{'ASSIGNEEEXPRESSION': 'E'}]}",
                "{'query': {'orQueries': [{'candidateGroupsExpression': 'E'}]}, 'name': 'x', 'resourceType': 'Task'}")) {
            HttpResponse<String> answer =
                    visitor.call(method, path, body.replace('\'', '"').replace("E\"", EXPRESSION + "\""));
            assertThat(answer.statusCode()).as("%s %s", path, body).isIn(400, 403);
        }
        assertThat(counter.hits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count", "/filter/FILTER/list", "/filter/FILTER/count", "/filter"})
    void isRefusedAsAParameterToo(String route) {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        HttpResponse<String> answer = visitor.get(Visitor.ENGINE + route.replace("FILTER", anyFilter())
                + "?assigneeExpression=" + Visitor.encoded(EXPRESSION));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("查询条件中不允许使用表达式。");
        assertThat(counter.hits()).isZero();
    }

    /** The gate alone must not be what stands between a query and its evaluation. */
    @Test
    void isRefusedByTheEngineItself() {
        TaskQuery query =
                tasks.createTaskQuery().or().taskAssigneeExpression(EXPRESSION).endOr();
        assertThatThrownBy(query::list).hasStackTraceContaining("不允许在查询中使用表达式。");
        assertThatThrownBy(query::count).hasStackTraceContaining("不允许在查询中使用表达式。");
        assertThat(counter.hits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${ currentUserGroups() }",
                "${now()}",
                "${dateTime()}",
                "${dateTime().plusDays(7)}",
                "${dateTime().withTimeAtStartOfDay().minusMonths(1).toDate()}",
                "no expression at all"
            })
    void isNotWhatSavedFiltersNeed(String expression) {
        assertThatCode(() -> evaluate(expression, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser().getClass()}",
                "${now().getClass().forName('x')}",
                "${dateTime().plusDays(7).getClass()}",
                "${dateTime().plusDays(evaluationCounter.hit())}",
                "${currentUser()}${evaluationCounter.hit()}",
                "#{evaluationCounter.hit()}",
                "a${evaluationCounter.hit()}",
                "${\"ad\".concat(\"min\")}"
            })
    void isAnythingElse(String expression) {
        assertThatThrownBy(() -> evaluate(expression, null)).hasMessage("不允许在查询中使用表达式。");
        assertThat(counter.hits()).isZero();
    }

    @Test
    void isNotWhatAModelSays() {
        assertThat(inProcess(EXPRESSION)).isEqualTo("admin");
        assertThat(counter.hits()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${taskDesk}", "${dataSource}", "${environment}", "${identityService}", "${systemProperties}"})
    void reachesNoBeanButDelegatesAndModelBeans(String expression) {
        assertThatThrownBy(() -> inProcess(expression)).hasMessageContaining("Unknown property");
    }

    private @Nullable Object inProcess(String expression) {
        return evaluate(expression, StartProcessVariableScope.getSharedInstance());
    }

    private @Nullable Object evaluate(String text, @Nullable VariableScope scope) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Expression expression = configuration.getExpressionManager().createExpression(text);
        return configuration.getCommandExecutorTxRequired().execute(context -> expression.getValue(scope));
    }

    private String anyFilter() {
        return filters.createFilterQuery().filterName("我的待办").singleResult().getId();
    }
}

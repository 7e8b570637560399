package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.keqiao.engine.Fact;
import org.keqiao.engine.ModelBean;

/**
 * Expressions and variables in the models.
 *
 * <p>Nothing in a model is a free string: what is misspelt there would fail only when a case arrives at it.
 */
class ExpressionsInModelsTest {

    /** The only expressions that call something. */
    private static final Set<String> CALLS = Set.of(
            "countersigners.groupsOf(replyId)", "coHandlers.requested(proposalId)", "execution.processBusinessKey");

    /** Prevents a variable that no class sets, or sets under another name. */
    @Test
    void everyVariableIsADeclaredFact() {
        Set<String> facts = CodeBase.facts().stream().map(Fact::name).collect(Collectors.toSet());
        assertThat(Model.faults(model -> {
                    Set<String> known = new HashSet<>(facts);
                    known.addAll(Expressions.ownVariables(model));
                    return Expressions.variables(model)
                            .filter(name -> !known.contains(name))
                            .distinct();
                }))
                .isEmpty();
    }

    /** Prevents that two modules mean different things by one variable. */
    @Test
    void aFactHasOneTypeEverywhere() {
        assertThat(CodeBase.facts().stream()
                        .collect(Collectors.groupingBy(Fact::name, Collectors.mapping(Fact::type, Collectors.toSet())))
                        .entrySet()
                        .stream()
                        .filter(fact -> fact.getValue().size() > 1))
                .isEmpty();
    }

    /** Prevents decisions taken in the model: it reads a fact, the domain works it out. */
    @Test
    void aConditionIsOneBooleanFact() {
        Set<String> flags = CodeBase.facts().stream()
                .filter(fact -> fact.type() == Boolean.class)
                .map(fact -> "${" + fact.name() + "}")
                .collect(Collectors.toSet());
        assertThat(Model.faults(model -> model.flows().stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .map(flow -> flow.getConditionExpression().getTextContent())
                        .filter(condition -> !flags.contains(condition))))
                .isEmpty();
    }

    /** Prevents a case that finds no way out of a fork. */
    @Test
    void theAnswerNoIsTheDefault() {
        assertThat(Model.faults(model -> model.questions().stream()
                        .filter(gateway -> !(gateway.getId() + "_No").equals(idOf(gateway.getDefault())))
                        .map(gateway -> gateway.getId())))
                .isEmpty();
    }

    private static String idOf(SequenceFlow flow) {
        return flow == null ? "" : flow.getId();
    }

    /** Prevents method calls in expressions, by which a model reaches past the classes named after its steps. */
    @Test
    void anExpressionCallsOnlyWhatModelsMayCall() {
        assertThat(Model.faults(model -> Expressions.in(model)
                        .filter(expression ->
                                !Expressions.VARIABLE.matcher(expression).matches() && !CALLS.contains(expression))))
                .isEmpty();
    }

    /** Prevents that the engine's allow-list of beans refuses a bean which a model names. */
    @Test
    void aBeanThatAModelCallsIsMarkedAsOne() {
        Set<String> called = CALLS.stream()
                .filter(call -> call.endsWith(")"))
                .map(call -> call.substring(0, call.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> marked = CodeBase.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ModelBean.class))
                .map(JavaClass::getSimpleName)
                .map(Words::lowerCamel)
                .collect(Collectors.toSet());
        assertThat(marked).containsAll(called);
    }
}

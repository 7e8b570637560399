package org.keqiao.model;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Reads what a model says to the engine beyond plain BPMN. */
final class Expressions {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** A variable, plain or negated. */
    static final Pattern VARIABLE = Pattern.compile("!?([a-z][A-Za-z]*)");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("[^(]*\\((.*)\\)");

    private Expressions() {}

    /** The inside of every <code>${…}</code> and <code>#{…}</code> in the file. */
    static Stream<String> in(Model model) {
        Stream<String> attributes =
                model.elements().stream().flatMap(Expressions::attributes).map(Attr::getValue);
        Stream<String> conditions = model.flows().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .map(flow -> flow.getConditionExpression().getTextContent());
        return Stream.concat(attributes, conditions)
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map((MatchResult found) -> found.group(1));
    }

    /** The process variables that a model reads or passes on, beans left out. */
    static Stream<String> variables(Model model) {
        Set<String> beans = model.serviceTasks().stream()
                .map(task -> Words.lowerCamel(task.getId()))
                .collect(Collectors.toSet());
        Stream<String> read = in(model)
                .map(expression -> CALL.matcher(expression).replaceFirst("$1"))
                .flatMap(expression -> Stream.of(VARIABLE.matcher(expression)))
                .filter(variable -> variable.matches())
                .map(variable -> variable.group(1));
        Stream<String> passed = model.elements().stream()
                .filter(element -> CAMUNDA.equals(element.getNamespaceURI()))
                .flatMap(element -> Stream.of(element.getAttribute("source"), element.getAttribute("target")))
                .filter(name -> !name.isEmpty());
        return Stream.concat(read, passed).filter(name -> !beans.contains(name));
    }

    /** Variables that a model itself sets, one for each turn of a parallel step. */
    static List<String> ownVariables(Model model) {
        return model.all(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .toList();
    }

    static Stream<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }
}

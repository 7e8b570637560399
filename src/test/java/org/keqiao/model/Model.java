package org.keqiao.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One process model as it lies in the {@code bpmn} folder.
 *
 * @param file relative to the project, e.g. {@code bpmn/reply/reply-approval.bpmn}
 */
record Model(Path file, BpmnModelInstance bpmn) {

    private static final Path FOLDER = Path.of("bpmn");

    /** Every model of the project, by file name. */
    static List<Model> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all models taken together do wrong, one line a fault. */
    static List<String> faults(Function<Model, Stream<String>> rule) {
        return all().stream()
                .flatMap(model -> rule.apply(model).map(fault -> model.id() + ": " + fault))
                .toList();
    }

    private static Model read(Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            BpmnModelInstance bpmn = Bpmn.readModelFromStream(xml);
            Bpmn.validateModel(bpmn);
            return new Model(file, bpmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that the file lies in, which is the module that owns the process. */
    String module() {
        return FOLDER.relativize(file).getName(0).toString();
    }

    String id() {
        return process().getId();
    }

    Process process() {
        return processes().iterator().next();
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Collection<UserTask> userTasks() {
        return all(UserTask.class);
    }

    Collection<ServiceTask> serviceTasks() {
        return all(ServiceTask.class);
    }

    Collection<CallActivity> calls() {
        return all(CallActivity.class);
    }

    /** Where the process begins; the starts of its event subprocesses are not among them. */
    List<StartEvent> starts() {
        return all(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .toList();
    }

    /** Subprocesses, which are drawn as a frame around their steps. */
    Collection<SubProcess> frames() {
        return all(SubProcess.class);
    }

    /** The messages that the process waits for, by the step that catches each. */
    Map<String, String> caughtMessages() {
        return all(MessageEventDefinition.class).stream()
                .collect(Collectors.toMap(
                        caught -> ((FlowNode) caught.getParentElement()).getId(),
                        caught -> caught.getMessage().getName()));
    }

    /** Gateways at which the path divides, the only ones that ask a question. */
    List<ExclusiveGateway> questions() {
        return all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** Every element of the file, drawing included. */
    List<Element> elements() {
        Node document = ((DOMSource) bpmn.getDocument().getDomSource()).getNode();
        NodeList found = ((org.w3c.dom.Document) document).getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

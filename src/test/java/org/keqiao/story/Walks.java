package org.keqiao.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which ways through the models some cases have taken. */
record Walks(RepositoryService repository, HistoryService history) {

    /** The nodes of the process that none of the cases came to. */
    Set<String> missed(String process, List<String> cases) {
        Set<String> missed = nodes(process);
        missed.removeAll(walked(process, cases));
        return missed;
    }

    private Set<String> nodes(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> walked(String process, List<String> cases) {
        Set<String> instances =
                history.createHistoricProcessInstanceQuery().processDefinitionKey(process).list().stream()
                        .filter(instance -> cases.contains(instance.getBusinessKey()))
                        .map(instance -> instance.getId())
                        .collect(Collectors.toSet());
        return history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> instances.contains(activity.getProcessInstanceId()))
                .map(activity -> activity.getActivityId())
                .collect(Collectors.toSet());
    }
}

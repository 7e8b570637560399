package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;

/** Three cases that between them take every way there is. */
@KeqiaoTest
class EveryNodeTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "opinion", "请修改。");

    @Autowired
    Office office;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Test
    void everyNodeOfTheThreeModelsIsWalked() {
        String returned = office.register(Map.of());
        office.complete("registry", returned, "ReceiveProposal", RETURN);
        String answered = office.register(Map.of());
        office.assign(answered);
        withCountersignatureAndDirectorAndAReturnedProof(answered);
        office.issue(answered);

        Set<String> missed = new TreeSet<>();
        for (String process : List.of("proposal-handling", "reply-approval", "document-issuance")) {
            missed.addAll(nodes(process));
            missed.removeAll(walked(process, List.of(returned, answered)));
        }
        assertThat(missed).isEmpty();
    }

    private void withCountersignatureAndDirectorAndAReturnedProof(String id) {
        Map<String, Object> countersigned = Map.of("countersigners", List.of("economy"));
        office.draftAndReview(id, countersigned);
        office.complete("contact", id, "CountersignReply", APPROVE);
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE", "referToDirector", true));
        office.complete("director", id, "SignOffReply", APPROVE);
        office.complete("editor", id, "ProofreadDocument", RETURN);
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
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

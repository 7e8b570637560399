package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.Actors;
import org.keqiao.engine.CaseMessage;
import org.keqiao.engine.CaseMessages;
import org.keqiao.engine.Fact;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FollowUps;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Cases that between them take every way there is. */
@KeqiaoTest
class EveryNodeTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "opinion", "请修改。");

    @Autowired
    Office office;

    @Autowired
    CoHandlingWork work;

    @Autowired
    CaseMessages messages;

    @Autowired
    Actors actors;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    FollowUps followUps;

    @Autowired
    Feedback feedback;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Test
    void everyNodeOfEveryModelIsWalked() {
        String returned = office.register(Map.of());
        office.complete("registry", returned, "ReceiveProposal", RETURN);
        String answered = office.register(Map.of());
        office.assign(answered);
        withCountersignatureAndDirectorAndAReturnedProof(answered);
        office.issue(answered);
        String coHandled = withOpinionsOfOtherUnits();

        close(answered);

        Walks walks = new Walks(repository, history);
        assertThat(Stream.of("proposal-handling", "co-handling", "reply-approval", "document-issuance")
                        .flatMap(process -> walks.missed(process, List.of(returned, answered, coHandled)).stream()))
                .isEmpty();
    }

    private void close(String id) {
        office.publish(id);
        followUps.ofCase(id).forEach(followUp -> feedback.expire(followUp.replyId()));
    }

    /** One unit answers, one returns by link and is dropped, one stays silent; a further one is asked later. */
    private String withOpinionsOfOtherUnits() {
        String id = office.register(Map.of());
        office.complete("registry", id, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        office.complete(
                "registry",
                id,
                "AssignDivision",
                Map.of("leadUnitId", "transfer", "coHandlingUnits", List.of("high-tech", "economy")));
        office.complete("contact", id, "ReceiveCoHandling", Map.of("decision", "ACCEPT"));
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete("contact", id, "SignCoHandlingOpinion", RETURN);
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete("contact", id, "SignCoHandlingOpinion", Map.of("decision", "APPROVE", "signatoryName", "负责人"));
        transactions.executeWithoutResult(status -> messages.to(id)
                .telling(Fact.flag("coHandlingAccepted"), false)
                .send(new CaseMessage("CoHandlingAnsweredByLink")));
        office.complete(
                "registry",
                id,
                "ReassignCoHandling",
                Map.of("decision", "REASSIGN", "unitId", "economy", "reason", "属于贵委职责。"));
        office.complete("contact", id, "ReceiveCoHandling", returnOfCoHandling());
        office.complete("registry", id, "ReassignCoHandling", Map.of("decision", "DROP", "reason", "确不涉及。"));
        work.add(id, List.of("high-tech"), "", office.as("registry", actors::current));
        transactions.executeWithoutResult(status -> messages.to(id).send(new CaseMessage("CoHandlingDeadlinePassed")));
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
        office.issue(id);
        return id;
    }

    private static Map<String, Object> returnOfCoHandling() {
        return Map.of("decision", "RETURN", "opinion", "不涉及。", "suggestedUnit", "请主办单位研究");
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
}

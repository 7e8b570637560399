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
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that takes every way through approval and issue; the other models' ways have tests of their own. */
@KeqiaoTest
class EveryNodeTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "opinion", "请修改。");

    @Autowired
    Office office;

    @Autowired
    FollowUps followUps;

    @Autowired
    Feedback feedback;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Test
    void everyNodeOfReplyAndIssueIsWalked() {
        String answered = office.register(Map.of());
        office.assign(answered);
        withCountersignatureAndDirectorAndAReturnedProof(answered);
        office.issue(answered);
        close(answered);

        Walks walks = new Walks(repository, history);
        assertThat(Stream.of("reply-approval", "document-issuance")
                        .flatMap(process -> walks.missed(process, List.of(answered)).stream()))
                .isEmpty();
    }

    private void close(String id) {
        office.publish(id);
        followUps.ofCase(id).forEach(followUp -> feedback.expire(followUp.replyId()));
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

package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way back that the models know. */
@KeqiaoTest
class ProposalReturnsTest {

    @Autowired
    Office office;

    @Test
    void theStraightWayEndsWithTheIssuedReply() {
        String id = office.register(Map.of());
        office.assign(id);
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE"));
        office.issue(id);
        assertThat(office.openTasks(id)).isEqualTo(List.of());
    }
}

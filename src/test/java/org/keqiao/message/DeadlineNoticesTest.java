package org.keqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.calendar.DeadlineWatch;
import org.keqiao.engine.Actors;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning's look at deadlines, on 16 May 2023. */
@KeqiaoTest
class DeadlineNoticesTest {

    @Autowired
    Office office;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Inbox inbox;

    @Autowired
    Actors actors;

    @Test
    void warnsThoseWhoseTaskItIsOnceForEachRung() {
        String id = assigned("2023-02-20");
        watch.sweep();
        watch.sweep();
        assertThat(about(id, "officer"))
                .singleElement()
                .satisfies(message -> assertThat(message.title()).isEqualTo("答复期限只剩5个工作日"))
                .satisfies(message ->
                        assertThat(message.text()).contains("提案《关于产业与科学的桥梁机制建立的建议》的答复期限", "最后一天是2023年5月22日。"));
        assertThat(about(id, "head")).isEmpty();
        assertThat(about(id, "deputy")).isEmpty();
    }

    @Test
    void tellsThoseAboveWhenADeadlineHasPassed() {
        String id = assigned("2023-01-03");
        watch.sweep();
        assertThat(about(id, "officer")).extracting(Message::title).contains("答复期限已过");
        assertThat(about(id, "head")).extracting(Message::title).containsExactly("答复期限已逾期3个工作日");
        assertThat(about(id, "deputy")).extracting(Message::title).containsExactly("答复期限已逾期10个工作日");
        assertThat(about(id, "head2")).isEmpty();
    }

    private String assigned(String on) {
        String id = office.register(Map.of("assignedOn", on));
        office.assign(id);
        return id;
    }

    private List<Message> about(String caseId, String user) {
        return inbox.of(actors.withId(user), false, null, 200).messages().stream()
                .filter(message -> caseId.equals(message.caseId()))
                .toList();
    }
}

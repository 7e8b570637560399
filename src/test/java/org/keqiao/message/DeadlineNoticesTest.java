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
                .satisfies(message -> assertThat(message.title()).contains("答复期限还剩5个工作日"))
                .satisfies(message -> assertThat(message.text()).contains("最后一天是2023年5月22日"));
        assertThat(about(id, "head")).isEmpty();
        assertThat(about(id, "deputy")).isEmpty();
    }

    @Test
    void tellsThoseAboveWhenADeadlineHasPassed() {
        String id = assigned("2023-01-03");
        watch.sweep();
        assertThat(about(id, "officer")).extracting(Message::title).anyMatch(title -> title.contains("答复期限已经逾期"));
        assertThat(about(id, "head"))
                .singleElement()
                .satisfies(message -> assertThat(message.title()).contains("已逾期3个工作日"));
        assertThat(about(id, "deputy"))
                .singleElement()
                .satisfies(message -> assertThat(message.title()).contains("已逾期10个工作日"));
        assertThat(about(id, "head2")).isEmpty();
    }

    private String assigned(String on) {
        String id = office.register(Map.of("assignedOn", on));
        office.assign(id);
        return id;
    }

    private List<Message> about(String caseId, String user) {
        return inbox.of(actors.withId(user), false, null, 200).messages().stream()
                .filter(message ->
                        caseId.equals(message.caseId()) && !message.topic().equals("交办"))
                .toList();
    }
}

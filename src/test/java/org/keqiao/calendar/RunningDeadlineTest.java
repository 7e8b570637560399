package org.keqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case's deadline is paused, extended, ordered and watched. */
@KeqiaoTest
class RunningDeadlineTest {

    private static final Actor DEPUTY = new Actor("deputy", "分管领导", java.util.Set.of());

    @Autowired
    Office office;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    SimpleApplicationEventMulticaster multicaster;

    @AfterEach
    void goBack() {
        clock.set(TestClock.LETTER_DAY);
    }

    @Test
    void aPauseMovesCaseAndTasksWithIt() {
        String id = office.register(Map.of());
        Deadline deadline = answer(id);
        assertThat(deadline.lastDay()).isEqualTo("2023-05-22");
        deadlines.pause(deadline.id(), "等待国家部委意见", DEPUTY);
        clock.set(LocalDate.of(2023, 5, 18));
        watch.sweep();
        assertThat(due(id)).as("two working days on, still paused").isEqualTo("2023-05-24");
        clock.set(LocalDate.of(2023, 5, 23));
        assertThat(deadlines.resume(deadline.id(), DEPUTY).lastDay())
                .as("paused from Tuesday the 16th, five working days until the 23rd")
                .isEqualTo("2023-05-29");
        assertThat(due(id)).isEqualTo("2023-05-29");
        assertThat(deadlines.steps(deadline.id()))
                .extracting(DeadlineStep::kind, DeadlineStep::consumed)
                .extracting(Object::toString)
                .containsExactly("(OPENED, 59)", "(PAUSED, 58)", "(RESUMED, 59)");
        assertThatThrownBy(() -> deadlines.resume(deadline.id(), DEPUTY))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("没有暂停");
    }

    @Test
    void anExtensionStaysWithinTheRule() {
        Deadline deadline = answer(office.register(Map.of()));
        assertThatThrownBy(() -> deadlines.extend(deadline.id(), 4, PeriodUnit.MONTHS, "情况复杂", DEPUTY))
                .isInstanceOf(FormRefused.class)
                .hasMessage("延期累计不得超过3个月，最晚到2023年8月21日，请减少延长的时间。");
        assertThat(deadlines
                        .extend(deadline.id(), 2, PeriodUnit.MONTHS, "情况复杂", DEPUTY)
                        .lastDay())
                .isEqualTo("2023-07-20");
        assertThat(deadlines
                        .extend(deadline.id(), 10, PeriodUnit.WORKING_DAYS, "补充调研", DEPUTY)
                        .lastDay())
                .isEqualTo("2023-08-03");
        assertThatThrownBy(() -> deadlines.extend(deadline.id(), 1, PeriodUnit.MONTHS, "再次延期", DEPUTY))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> deadlines.extend(deadline.id(), 1, PeriodUnit.DAYS, " ", DEPUTY))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("理由");
    }

    @Test
    void aDayOrderedForOneItemTakesTheRulesPlace() {
        String id = office.register(Map.of());
        Deadline fixed = deadlines.fix(
                id, answer(id).purpose(), "", LocalDate.of(2023, 2, 20), LocalDate.of(2023, 6, 30), "市政府办公厅要求6月底前办复");
        assertThat(fixed.lastDay()).isEqualTo("2023-06-30");
        assertThat(due(id)).isEqualTo("2023-06-30");
        assertThat(answer(id).id()).isEqualTo(fixed.id());
    }

    /** Prevents that people are reminded twice, or not again after the date has moved. */
    @Test
    void eachRungIsAnnouncedOnceAndAgainAfterAMove() {
        String id = office.register(Map.of());
        Deadline deadline = answer(id);
        List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
        ApplicationListener<PayloadApplicationEvent<Object>> ear = event -> {
            if (event.getPayload() instanceof DeadlineEvent news
                    && news.deadlineId().equals(deadline.id())) {
                heard.add(word(news));
            }
        };
        multicaster.addApplicationListener(ear);
        try {
            sweepOn("2023-05-16");
            sweepOn("2023-05-16");
            sweepOn("2023-05-22");
            assertThat(heard).containsExactly("5", "0");
            deadlines.extend(deadline.id(), 1, PeriodUnit.MONTHS, "情况复杂", DEPUTY);
            sweepOn("2023-05-23");
            sweepOn("2023-06-19");
            sweepOn("2023-06-21");
            sweepOn("2023-06-28");
            sweepOn("2023-06-28");
            assertThat(heard)
                    .as("20 June is the last day; 22 to 24 June are holidays, the 25th is a make-up day")
                    .containsExactly("5", "0", "moved", "1", "passed", "CASE_OFFICER", "DIVISION_HEAD", "REGISTRY");
        } finally {
            multicaster.removeApplicationListener(ear);
        }
    }

    @Test
    void thoseAtTheDeskAndThenThoseAboveThemAreTold() {
        String id = office.register(Map.of());
        office.assign(id);
        sweepOn("2023-05-16");
        assertThat(told(id)).containsExactly("case-officer-transfer 期限提醒");
        sweepOn("2023-05-25");
        assertThat(told(id))
                .containsExactly(
                        "case-officer-transfer 期限提醒",
                        "case-officer-transfer 逾期提醒",
                        "case-officer-transfer 逾期督办",
                        "division-head-transfer 逾期督办");
    }

    private List<String> told(String caseId) {
        return database.sql("""
                        select to_group || ' ' || topic from message.notices
                        where case_id = :case and title like '%答复期限%' order by id""").param("case", caseId).query(String.class).list();
    }

    /** Prevents that two nodes that sweep at the same moment send everything twice. */
    @Test
    void twoSweepsAtOnceAnnounceEachRungOnce() throws Exception {
        List<String> cases = java.util.stream.Stream.generate(() -> office.register(Map.of()))
                .limit(5)
                .toList();
        clock.set(LocalDate.of(2023, 5, 22));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> node : nodes.invokeAll(List.of(this::sweep, this::sweep))) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(cases).allSatisfy(id -> assertThat(told(id)).containsExactly("registry 期限提醒"));
    }

    private boolean sweep() {
        watch.sweep();
        return true;
    }

    private void sweepOn(String day) {
        clock.set(LocalDate.parse(day));
        watch.sweep();
    }

    private static String word(DeadlineEvent news) {
        if (news instanceof DeadlineEvent.Approaching approaching) {
            return "" + approaching.rung();
        }
        if (news instanceof DeadlineEvent.Escalated escalated) {
            return escalated.duty();
        }
        return news instanceof DeadlineEvent.Passed ? "passed" : "moved";
    }

    private Deadline answer(String caseId) {
        return deadlines.running(caseId, "ANSWER", "").orElseThrow();
    }

    private LocalDate due(String caseId) {
        return worklist.ofCase(caseId).stream().map(WorkItem::due).findFirst().orElseThrow();
    }
}

package org.keqiao.message;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.calendar.Deadlines;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.Cases;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that a deadline is near or has passed: first those at whose desk the case is, then, rung by rung, those
 * whom the rule names.
 */
@Component
class DeadlineNotices {

    private final Messages messages;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Worklist worklist;

    DeadlineNotices(Messages messages, Deadlines deadlines, Cases cases, Worklist worklist) {
        this.messages = messages;
        this.deadlines = deadlines;
        this.cases = cases;
        this.worklist = worklist;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Approaching event) {
        String left = event.rung() == 0 ? "今天到期" : "还剩" + event.rung() + "个工作日";
        tell(event, atTheDesk(event), "期限提醒", left);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Passed event) {
        tell(event, atTheDesk(event), "逾期提醒", "已经逾期");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Escalated event) {
        tell(event, holders(event), "逾期督办", "已逾期" + event.after() + "个工作日，仍未办理");
    }

    private void tell(DeadlineEvent event, Set<String> groups, String topic, String what) {
        CaseFile file = cases.file(event.caseId()).orElse(null);
        if (file == null) {
            return;
        }
        String name = deadlines.find(event.deadlineId()).orElseThrow().purpose().label() + "期限";
        String lastDay = event.lastDay().getYear() + "年" + event.lastDay().getMonthValue() + "月"
                + event.lastDay().getDayOfMonth() + "日" + (event.provisional() ? "（暂定）" : "");
        Notice notice = new Notice(
                event.caseId(),
                topic,
                file.number() + "：" + name + what,
                file.title() + "\n" + name + "的最后一天是" + lastDay + "，" + what + "。",
                "/cases/" + event.caseId() + "/deadlines/" + event.deadlineId());
        (groups.isEmpty() ? Set.of(Duty.REGISTRY.group()) : groups).forEach(group -> messages.toGroup(group, notice));
    }

    /** The groups that hold a task under this deadline now. */
    private Set<String> atTheDesk(DeadlineEvent event) {
        return worklist.ofCase(event.caseId()).stream()
                .filter(item ->
                        item.deadline() != null && item.deadline().deadlineId().equals(event.deadlineId()))
                .map(WorkItem::groups)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups of the duty that read the case; of a unit's own deadline, that unit's only. */
    private Set<String> holders(DeadlineEvent.Escalated event) {
        Set<String> readers = cases.file(event.caseId()).map(CaseFile::readers).orElse(Set.of());
        List<String> groups = Arrays.stream(Duty.values())
                .filter(duty -> duty.name().equals(event.duty()))
                .flatMap(duty -> readers.stream()
                        .filter(group ->
                                Duty.ofGroup(group).filter(duty::equals).isPresent()))
                .toList();
        List<String> own = groups.stream()
                .filter(group -> !event.subject().isEmpty() && group.endsWith("-" + event.subject()))
                .toList();
        return new TreeSet<>(own.isEmpty() ? groups : own);
    }
}

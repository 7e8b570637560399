package org.keqiao.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keqiao.calendar.DeadlineEvent;
import org.keqiao.calendar.DeadlinePurpose;
import org.keqiao.document.ChineseDate;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.Cases;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those whose task it is that a deadline comes near or has passed, and those above them when the ladder says so.
 *
 * <p>The ladder announces each rung once for each last day, so that nobody hears the same thing twice.
 */
@Component
class DeadlineNotices {

    private static final String NEAR = "期限提醒";
    private static final String OVER = "期限逾期";

    private final Messages messages;
    private final Cases cases;
    private final Worklist worklist;
    private final ObjectProvider<DeadlinePurpose> purposes;

    DeadlineNotices(
            Messages messages, Cases cases, Worklist worklist, ObjectProvider<DeadlinePurpose> purposes) {
        this.messages = messages;
        this.cases = cases;
        this.worklist = worklist;
        this.purposes = purposes;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Approaching event) {
        String left = event.rung() == 0 ? "今天到期" : "只剩" + event.rung() + "个工作日";
        tell(doers(event), event, NEAR, left, "请在期限以内办理；需要延期的，请在期限以内提出。");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Passed event) {
        tell(doers(event), event, OVER, "已过", "请尽快办理，并向处室负责人说明原因。");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeadlineEvent.Escalated event) {
        String late = "已逾期" + event.after() + "个工作日";
        tell(above(event), event, OVER, late, "仍未办理，请督促。");
    }

    private void tell(Set<String> groups, DeadlineEvent event, String topic, String state, String advice) {
        Optional<CaseFile> file = cases.file(event.caseId());
        if (file.isEmpty()) {
            return;
        }
        String text = file.get().number() + "《" + file.get().title() + "》的" + label(event) + "期限" + state + "：最后一天是"
                + ChineseDate.format(event.lastDay()) + (event.provisional() ? "（暂定：该年放假安排尚未公布）" : "") + "。\n" + advice;
        Notice notice = new Notice(event.caseId(), topic, label(event) + "期限" + state, text, null);
        groups.forEach(group -> messages.toGroup(group, notice));
    }

    private String label(DeadlineEvent event) {
        return purposes.stream()
                .filter(purpose -> purpose.id().equals(event.purposeId()))
                .map(DeadlinePurpose::label)
                .findFirst()
                .orElse("办理");
    }

    /** Those who have an open task in the case; of a unit's own deadline that unit's; the registry where nobody has. */
    private SortedSet<String> doers(DeadlineEvent event) {
        SortedSet<String> all = new TreeSet<>();
        List<WorkItem> open = worklist.ofCase(event.caseId());
        open.forEach(item -> all.addAll(item.groups()));
        SortedSet<String> ofUnit = new TreeSet<>(all);
        ofUnit.removeIf(group -> event.subject().isEmpty() || !group.endsWith("-" + event.subject()));
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        return all.isEmpty() ? new TreeSet<>(Set.of(Duty.REGISTRY.group())) : all;
    }

    /** Those who hold the duty and may read the case; for a unit's own deadline also the duty in that unit. */
    private SortedSet<String> above(DeadlineEvent.Escalated event) {
        Duty duty = Duty.valueOf(event.duty());
        SortedSet<String> groups = new TreeSet<>();
        if (!duty.unitBound()) {
            groups.add(duty.group());
            return groups;
        }
        cases.file(event.caseId()).map(CaseFile::readers).orElse(Set.of()).stream()
                .filter(group -> Duty.ofGroup(group).filter(duty::equals).isPresent())
                .forEach(groups::add);
        String own = duty.group(event.subject());
        return groups.contains(own) ? new TreeSet<>(Set.of(own)) : groups;
    }
}

package org.keqiao.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.message.Inbox;
import org.keqiao.message.Message;
import org.keqiao.message.Reminder;
import org.keqiao.message.Reminders;
import org.keqiao.organization.Organization;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Reminding;
import org.springframework.stereotype.Component;

/** The case's 催办 and messages, with the form for those who may remind. */
@Component
class ReminderPanel implements CasePanel {

    private static final int MOST_MESSAGES = 50;

    private final Reminders reminders;
    private final Inbox inbox;
    private final Organization organization;
    private final Actors actors;

    ReminderPanel(Reminders reminders, Inbox inbox, Organization organization, Actors actors) {
        this.reminders = reminders;
        this.inbox = inbox;
        this.organization = organization;
        this.actors = actors;
    }

    /**
     * What the panel shows.
     *
     * @param key for the form; sent twice, it reminds once
     * @param groups whom the person may remind, by group id with the duty's name; empty where nobody
     */
    public record Content(
            String caseId, String key, Map<String, String> groups, List<Line> reminders, List<Line> messages) {}

    /** One reminder or message. */
    public record Line(String at, String heading, String text) {}

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public String title() {
        return "催办与消息";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Line> asked = reminders.of(caseId).stream().map(this::line).toList();
        List<Line> told = inbox.ofCase(caseId, actor, MOST_MESSAGES).stream()
                .filter(message -> !message.topic().equals("催办"))
                .map(this::line)
                .toList();
        Map<String, String> groups = Reminding.mayRemind(actor)
                ? reminders.remindable(caseId).stream()
                        .collect(Collectors.toMap(group -> group, organization::dutyName))
                : Map.of();
        return asked.isEmpty() && told.isEmpty() && groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(caseId, UUID.randomUUID().toString(), groups, asked, told));
    }

    private Line line(Reminder reminder) {
        return new Line(
                OfficeTime.words(reminder.at()),
                reminder.byName() + "催办" + organization.dutyName(reminder.group()) + "（第" + reminder.no() + "次）",
                reminder.text());
    }

    private Line line(Message message) {
        return new Line(
                OfficeTime.words(message.sentAt()),
                message.topic() + "：" + message.title() + "（发给" + recipient(message.group(), message.userId()) + "）",
                message.text());
    }

    private String recipient(@Nullable String group, @Nullable String userId) {
        if (group != null) {
            return organization.dutyName(group);
        }
        return userId == null ? "" : actors.withId(userId).name();
    }
}

package org.keqiao.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Organization;
import org.keqiao.worklist.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 催办: asks whoever has to act in a case to do so, as often as needed, and keeps who asked whom and when. */
@Component
public class Reminders {

    /** In characters. */
    public static final int LONGEST_TEXT = 300;

    private final JdbcClient database;
    private final Clock clock;
    private final Messages messages;
    private final AuditLog log;
    private final Organization organization;
    private final Worklist worklist;

    Reminders(
            JdbcClient database,
            Clock clock,
            Messages messages,
            AuditLog log,
            Organization organization,
            Worklist worklist) {
        this.database = database;
        this.clock = clock;
        this.messages = messages;
        this.log = log;
        this.organization = organization;
        this.worklist = worklist;
    }

    /** The groups whose members have an open task in the case. */
    public SortedSet<String> remindable(String caseId) {
        SortedSet<String> groups = new TreeSet<>();
        worklist.ofCase(caseId).forEach(item -> groups.addAll(item.groups()));
        return groups;
    }

    /**
     * Reminds a group.
     *
     * @throws FormRefused if the text is missing or too long
     */
    @Transactional
    public void remind(String caseId, String group, String text, Actor actor) {
        remind(UUID.randomUUID().toString(), caseId, group, text, actor);
    }

    /**
     * Reminds a group once for each key, however often it is called.
     *
     * @param key made for the page on which the person writes the reminder, so that a double click reminds once
     * @throws FormRefused if the text is missing or too long
     */
    @Transactional
    public void remind(String key, String caseId, String group, String text, Actor actor) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST_TEXT) {
            throw new FormRefused("text", "请写明要催办什么，不超过" + LONGEST_TEXT + "字。");
        }
        if (!enter(key, caseId, group, words, actor)) {
            return;
        }
        String who = organization.dutyName(group);
        log.record(caseId, actor, "催办", who + "：" + words);
        messages.toGroup(group, new Notice(caseId, "催办", actor.name() + "催办" + number(caseId), words, null));
    }

    private boolean enter(String key, String caseId, String group, String text, Actor actor) {
        return database.sql("""
                        insert into message.reminders
                          (key, case_id, to_group, text, reminded_by, reminded_by_name, reminded_at)
                        values (:key, :case, :group, :text, :by, :name, :now) on conflict (key) do nothing""")
                        .param("key", key)
                        .param("case", caseId)
                        .param("group", group)
                        .param("text", text)
                        .param("by", actor.userId())
                        .param("name", actor.name())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private String number(String caseId) {
        return database.sql("select number from worklist.cases where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The case's reminders, newest first. */
    @Transactional(readOnly = true)
    public List<Reminder> of(String caseId) {
        return database.sql("""
                        select to_group, text, reminded_by_name, reminded_at,
                          row_number() over (partition by to_group order by id) as no
                        from message.reminders where case_id = :case order by id desc""")
                .param("case", caseId)
                .query((row, n) -> new Reminder(
                        row.getString("to_group"),
                        row.getInt("no"),
                        row.getString("text"),
                        row.getString("reminded_by_name"),
                        row.getObject("reminded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

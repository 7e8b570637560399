package org.keqiao.message;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.Keqiao;
import org.keqiao.calendar.WorkingCalendar;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.organization.Mailbox;
import org.keqiao.organization.Mailboxes;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One mail a person on the morning of each working day: what waits, what is due, and how much is unread. */
@Component
public class Digests {

    private static final int LONGEST_LIST = 30;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Mailboxes mailboxes;
    private final MailChoices choices;
    private final Actors actors;
    private final Worklist worklist;
    private final Inbox inbox;
    private final Outbox outbox;

    Digests(
            JdbcClient database,
            TransactionOperations transactions,
            Clock clock,
            WorkingCalendar calendar,
            Mailboxes mailboxes,
            MailChoices choices,
            Actors actors,
            Worklist worklist,
            Inbox inbox,
            Outbox outbox) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.calendar = calendar;
        this.mailboxes = mailboxes;
        this.choices = choices;
        this.actors = actors;
        this.worklist = worklist;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** Writes the digests that are not written yet; from eight to eighteen, because the system may start late. */
    @Scheduled(cron = "0 */10 8-17 * * *", zone = Keqiao.ZONE)
    public void write() {
        LocalDate today = LocalDate.now(clock);
        if (calendar.isWorkingDay(today)) {
            mailboxes
                    .ofOfficials()
                    .forEach(mailbox -> transactions.executeWithoutResult(transaction -> write(mailbox, today)));
        }
    }

    private void write(Mailbox mailbox, LocalDate today) {
        String userId = mailbox.userId();
        if (userId == null || !choices.of(userId).dailyDigest() || !first(userId, today)) {
            return;
        }
        Actor reader = actors.withId(userId);
        Worklist.Page work = worklist.of(reader, null, LONGEST_LIST);
        int unread = inbox.unread(reader);
        if (!work.items().isEmpty() || unread > 0) {
            outbox.queue(mailbox.name(), mailbox.address(), digest(work, unread, today));
        }
    }

    private boolean first(String userId, LocalDate day) {
        return database.sql("insert into message.digests (user_id, day) values (:user, :day) on conflict do nothing")
                        .param("user", userId)
                        .param("day", day)
                        .update()
                == 1;
    }

    private static Notice digest(Worklist.Page work, int unread, LocalDate today) {
        List<WorkItem> items = work.items();
        boolean more = work.next() != null;
        long overdue = items.stream().filter(item -> left(item, today) < 0).count();
        String waiting = (more ? "超过" : "") + items.size() + "件";
        String text = items.isEmpty()
                ? "现在没有等您办理的任务。"
                : "等您办理的任务有" + waiting + (overdue == 0 ? "" : "，其中已逾期" + overdue + "件") + "：\n\n"
                        + items.stream().map(item -> line(item, today)).collect(Collectors.joining("\n"))
                        + (more ? "\n更多的请到待办中查看。" : "");
        String messages = unread == 0 ? "" : "\n\n未读消息" + (unread < Inbox.MANY ? unread + "条。" : Inbox.MANY + "条以上。");
        return new Notice(null, "每日摘要", "等您办理" + waiting, text + messages, "/");
    }

    private static String line(WorkItem item, LocalDate today) {
        return "· " + item.taskName() + "：" + item.caseNumber() + "《" + item.caseTitle() + "》" + due(item.due(), today);
    }

    private static String due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return "，已逾期" + -left + "天";
        }
        return left == 0 ? "，今天到期" : "，剩余" + left + "天";
    }

    private static long left(WorkItem item, LocalDate today) {
        LocalDate due = item.due();
        return due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
    }
}

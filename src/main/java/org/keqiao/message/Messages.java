package org.keqiao.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actors;
import org.keqiao.organization.Mailbox;
import org.keqiao.organization.Mailboxes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something, in the transaction of what it is about: no notice without the fact, no fact without it.
 *
 * <p>Insiders find it in their inbox, and as a mail where they have an address and want mails. Nothing here ever fails
 * for want of a mail server; see {@link Outbox}.
 */
@Component
public class Messages {

    private final JdbcClient database;
    private final Clock clock;
    private final Actors actors;
    private final Mailboxes mailboxes;
    private final MailChoices choices;
    private final Outbox outbox;

    Messages(JdbcClient database, Clock clock, Actors actors, Mailboxes mailboxes, MailChoices choices, Outbox outbox) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
        this.mailboxes = mailboxes;
        this.choices = choices;
        this.outbox = outbox;
    }

    /** Tells the members of a candidate group, and their unit if it is an outside one with an address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toGroup(String group, Notice notice) {
        enter(notice, group, null);
        mailboxes.ofGroup(group).forEach(mailbox -> mail(mailbox, notice));
    }

    /** Tells one person with an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toUser(String userId, Notice notice) {
        enter(notice, null, userId);
        mailboxes.ofUser(userId).ifPresent(mailbox -> mail(mailbox, notice));
    }

    /**
     * Tells somebody without an account, by mail only. An address that is none becomes a failed mail that the
     * administrator sees.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toOutside(String name, String mailAddress, Notice notice) {
        outbox.queue(name, mailAddress, notice);
    }

    private void mail(Mailbox mailbox, Notice notice) {
        if (mailbox.userId() == null || choices.of(mailbox.userId()).eachNotice()) {
            outbox.queue(mailbox.name(), mailbox.address(), notice);
        }
    }

    private void enter(Notice notice, @Nullable String group, @Nullable String user) {
        String link = notice.link();
        if (link != null && link.startsWith(Outbox.KEYED)) {
            // It would lie in the inbox for everybody to use.
            throw new IllegalArgumentException("a signed link goes to its recipient only");
        }
        database.sql("""
                        insert into message.notices
                          (case_id, topic, title, body, link, to_group, to_user, sent_by, sent_at)
                        values (:case, :topic, :title, :body, :link, :group, :user, :by, :now)""")
                .param("case", notice.caseId())
                .param("topic", notice.topic())
                .param("title", notice.title())
                .param("body", notice.text())
                .param("link", link)
                .param("group", group)
                .param("user", user)
                .param("by", actors.current().userId())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}

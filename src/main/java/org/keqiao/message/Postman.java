package org.keqiao.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the outbox's mails, at least once each.
 *
 * <p>A mail is locked while it is sent and marked in the same transaction. A fall between the two sends it again, under
 * the same Message-ID. Without a mail server everything stays queued.
 */
public class Postman {

    /** Rests after each attempt but the last; a server that is away over a weekend is waited for. */
    static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(48));

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int LONGEST_ERROR = 500;

    private final @Nullable JavaMailSender server;
    private final MessageSettings settings;
    private final Mails mails;
    private final TransactionOperations transactions;
    private final Clock clock;

    Postman(
            @Nullable JavaMailSender server,
            MessageSettings settings,
            Mails mails,
            TransactionOperations transactions,
            Clock clock) {
        this.server = server;
        this.settings = settings;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a mail server is configured. */
    public boolean hasServer() {
        return server != null;
    }

    /** Sends what is due. */
    @Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    public void deliver() {
        JavaMailSender ready = server;
        if (ready == null) {
            return;
        }
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(transaction -> deliverNext(ready)));
        }
    }

    private boolean deliverNext(JavaMailSender ready) {
        Instant now = clock.instant();
        Mail mail = mails.lockNext(now).orElse(null);
        if (mail == null) {
            return false;
        }
        Exception fault = send(ready, mail, now);
        if (fault == null) {
            mails.sent(mail, now);
        } else {
            missed(mail, fault, now);
        }
        return true;
    }

    private @Nullable Exception send(JavaMailSender ready, Mail mail, Instant now) {
        try {
            ready.send(message(ready, mail, now));
            return null;
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            // Whatever is wrong with one mail must not hold up those behind it.
            return e;
        }
    }

    private void missed(Mail mail, Exception e, Instant now) {
        String error = reason(e);
        boolean hopeless = e instanceof MailParseException || !(e instanceof MailException);
        if (hopeless || mail.attempts() >= RESTS.size()) {
            LOG.warn("mail {} given up after {} attempts: {}", mail.id(), mail.attempts() + 1, error);
            mails.failed(mail, error, now);
        } else {
            LOG.info("mail {} not sent at attempt {}: {}", mail.id(), mail.attempts() + 1, error);
            mails.retry(mail, error, now.plus(RESTS.get(mail.attempts())));
        }
    }

    private static String reason(Exception e) {
        String text = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .replaceAll("\\p{Cntrl}+", " ");
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }

    private MimeMessage message(JavaMailSender ready, Mail mail, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        String id = "<" + mail.id() + "@" + settings.host() + ">";
        MimeMessage message = new MimeMessage(ready.createMimeMessage().getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(settings.sender(), settings.senderName(), utf8));
        message.setRecipient(
                jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.address(), mail.recipient(), utf8));
        message.setSubject(mail.subject(), utf8);
        message.setText(text(mail), utf8);
        message.setSentDate(Date.from(now));
        // Nobody's absence notice answers a program (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String text(Mail mail) {
        String link = mail.link();
        String way = link == null ? "" : "\n\n请打开：" + settings.address(link);
        return mail.recipient() + "：\n\n" + mail.body().strip() + way + "\n\n本邮件由科桥系统自动发出，请勿直接回复。\n";
    }
}

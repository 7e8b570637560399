package org.keqiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.Keqiao;
import org.keqiao.KeqiaoTest;
import org.keqiao.TestClock;
import org.keqiao.engine.FormRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** The outbox against a real mail server that is sometimes away. */
@KeqiaoTest
class SendingMailTest {

    private static final Notice NOTICE =
            new Notice(null, "催办", "第0539号提案的答复\r\nBcc: everybody@example.org", "请于5月20日前提交答复稿。", "/i/the-key");

    @Autowired
    Messages messages;

    @Autowired
    Mails mails;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock officeClock;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final String address = UUID.randomUUID() + "@example.org";
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void start() {
        server.start();
        now = officeClock.instant();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsEachMailOnceHoweverOftenThePostmanGoes() throws Exception {
        tell();
        Postman postman = postman();
        postman.deliver();
        postman.deliver();
        assertThat(received()).hasSize(1);
        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("【催办】第0539号提案的答复 Bcc: everybody@example.org");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getFrom()[0].toString()).contains("<office@example.org>");
        assertThat(GreenMailUtil.getBody(mail)).isNotEmpty();
        assertThat((String) mail.getContent())
                .contains("某委员：", "请于5月20日前提交答复稿。", "https://keqiao.example.org/i/the-key");
    }

    @Test
    void namesTheMailByItsRowSoThatASecondCopyCanBeRecognised() throws Exception {
        tell();
        String row = queued().id();
        postman().deliver();
        assertThat(received().get(0).getMessageID()).isEqualTo("<" + row + "@example.org>");
    }

    @Test
    void forgetsALinkThatLetsSomebodyInOnceItIsSent() {
        tell();
        assertThat(queued().link()).isEqualTo("/i/the-key");
        postman().deliver();
        assertThat(sent().link()).isNull();
    }

    @Test
    void triesAgainAfterTheServerWasAway() {
        tell();
        Postman postman = postman();
        server.stop();
        postman.deliver();
        assertThat(queued().attempts()).isEqualTo(1);
        assertThat(queued().lastError()).isNotEmpty();
        assertThat(queued().nextAttemptAt())
                .isEqualTo(now.plus(Postman.RESTS.get(0)).truncatedTo(ChronoUnit.MICROS));
        server.start();
        postman.deliver();
        assertThat(received()).isEmpty();
        now = now.plus(Postman.RESTS.get(0));
        postman().deliver();
        assertThat(received()).hasSize(1);
    }

    @Test
    void givesUpVisiblyAndSendsWhenToldTo() {
        tell();
        Postman postman = postman();
        server.stop();
        for (Duration rest : Postman.RESTS) {
            postman.deliver();
            assertThat(queued().state()).isEqualTo(Mail.State.QUEUED);
            now = now.plus(rest);
        }
        postman.deliver();
        Mail failed = of(Mail.State.FAILED);
        assertThat(failed.attempts()).isEqualTo(Postman.RESTS.size() + 1);
        assertThat(failed.link()).isEqualTo("/i/the-key");
        server.start();
        mails.resend(failed.id());
        postman().deliver();
        assertThat(received()).hasSize(1);
        assertThatThrownBy(() -> mails.resend(failed.id()))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("已经发出");
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        transactions.executeWithoutResult(transaction -> {
            messages.toOutside("某委员", address, NOTICE);
            transaction.setRollbackOnly();
        });
        postman().deliver();
        assertThat(received()).isEmpty();
    }

    @Test
    void refusesToTellOutsideATransaction() {
        assertThatThrownBy(this::tellAlone).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void tellAlone() {
        messages.toOutside("某委员", address, NOTICE);
    }

    @Test
    void showsAnAddressThatIsNoneAsFailedAndLetsTheCallerGoOn() {
        String wrong = "no address " + UUID.randomUUID();
        transactions.executeWithoutResult(transaction -> messages.toOutside("某委员", wrong, NOTICE));
        assertThat(mails.in(Mail.State.FAILED, 1000))
                .filteredOn(mail -> mail.address().equals(wrong))
                .extracting(Mail::lastError)
                .containsExactly("邮箱地址格式不对");
    }

    @Test
    void waitsWithoutAMailServer() {
        tell();
        Postman none = new Postman(null, settings(), mails, transactions, officeClock);
        none.deliver();
        assertThat(none.hasServer()).isFalse();
        assertThat(queued().attempts()).isZero();
    }

    private void tell() {
        transactions.executeWithoutResult(transaction -> messages.toOutside("某委员", address, NOTICE));
    }

    private Postman postman() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return new Postman(sender, settings(), mails, transactions, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of(Keqiao.ZONE);
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    private static MessageSettings settings() {
        return new MessageSettings("office@example.org", "科桥", URI.create("https://keqiao.example.org/"));
    }

    private List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mail queued() {
        return of(Mail.State.QUEUED);
    }

    private Mail sent() {
        return of(Mail.State.SENT);
    }

    private Mail of(Mail.State state) {
        return mails.in(state, 1000).stream()
                .filter(mail -> mail.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}

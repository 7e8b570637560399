package org.keqiao.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.TestClock;
import org.keqiao.TestInvitations;
import org.keqiao.audit.AuditEntry;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.FormRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody without an account uses a link, or tries to. */
@KeqiaoTest
class UsingLinksTest {

    private static final Map<String, String> ACCEPT = Map.of("decision", "ACCEPT");
    private static final LocalDate TODAY = TestClock.LETTER_DAY;

    @Autowired
    Invitations invitations;

    @Autowired
    TestInvitations handler;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    private final String caseId = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void showsWhatItIsForAndChangesNothingByThat() {
        String token = invite(TODAY);
        assertThat(invitations.look(token)).isInstanceOf(Standing.Open.class);
        assertThat(invitations.look(token))
                .isInstanceOfSatisfying(
                        Standing.Open.class,
                        open -> assertThat(open.offer().title()).isEqualTo("签收会办任务"));
        assertThat(handler.acceptances(subject)).isZero();
    }

    @Test
    void worksOnceAndSaysAfterwardsWhatHappened() {
        String token = invite(TODAY);
        assertThat(invitations.redeem(token, ACCEPT).done()).isTrue();
        Invitations.Redemption second = invitations.redeem(token, ACCEPT);
        assertThat(second.done()).isFalse();
        assertThat(second.standing())
                .isInstanceOfSatisfying(
                        Standing.Used.class, used -> assertThat(used.outcome()).isEqualTo("已由市经济信息化委签收。"));
        assertThat(handler.acceptances(subject)).isEqualTo(1);
        assertThat(log.of(caseId)).extracting(AuditEntry::action).containsExactly("发出办理链接", "通过链接办理");
    }

    @Test
    void letsOneOfEightWinWhoUseItAtOnce() throws Exception {
        String token = invite(TODAY);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Invitations.Redemption>> attempts =
                    java.util.Collections.nCopies(8, () -> invitations.redeem(token, ACCEPT));
            long done = 0;
            for (Future<Invitations.Redemption> attempt : eight.invokeAll(attempts)) {
                done += attempt.get().done() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            eight.shutdownNow();
        }
        assertThat(handler.acceptances(subject)).isEqualTo(1);
    }

    @Test
    void staysOpenWhenTheAnswersAreRefused() {
        String token = invite(TODAY);
        assertThatThrownBy(() -> invitations.redeem(token, Map.of("decision", "RETURN")))
                .isInstanceOf(FormRefused.class)
                .hasMessage("请写明退回理由。");
        assertThatThrownBy(() -> invitations.redeem(token, Map.of("decision", "BURN")))
                .hasMessage("“办理意见”请在列出的各项中选择。");
        assertThatThrownBy(() -> invitations.redeem(token, Map.of("decision", "RETURN", "reason", "长".repeat(21))))
                .hasMessageContaining("最多20字，现在有21字");
        assertThatThrownBy(() -> invitations.redeem(token, Map.of())).hasMessage("请选择“办理意见”。");
        assertThat(invitations.redeem(token, ACCEPT).done()).isTrue();
    }

    @Test
    void lastsToTheEndOfItsLastDay() {
        assertThat(invitations.look(invite(TODAY))).isInstanceOf(Standing.Open.class);
        String late = invite(TODAY.minusDays(1));
        assertThat(invitations.look(late)).isEqualTo(new Standing.Expired(TODAY.minusDays(1)));
        assertThat(invitations.redeem(late, ACCEPT).done()).isFalse();
        assertThat(handler.acceptances(subject)).isZero();
    }

    @Test
    void endsWhenTheOfficeTakesItBack() {
        String token = invite(TODAY);
        transactions.executeWithoutResult(transaction -> invitations.revoke(TestInvitations.PURPOSE, subject));
        assertThat(invitations.look(token)).isInstanceOf(Standing.Revoked.class);
        assertThat(invitations.redeem(token, ACCEPT).done()).isFalse();
        assertThat(log.of(caseId)).extracting(AuditEntry::action).containsExactly("发出办理链接", "收回办理链接");
    }

    @Test
    void isUnknownWhenASingleCharacterDiffers() {
        String token = invite(TODAY);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(invitations.look(forged)).isInstanceOf(Standing.Unknown.class);
        }
        assertThat(invitations.look(token + "A")).isInstanceOf(Standing.Unknown.class);
        assertThat(invitations.look("")).isInstanceOf(Standing.Unknown.class);
    }

    @Test
    void isKeptNowhere() {
        String token = invite(TODAY);
        String row = Objects.requireNonNull(
                database.sql("select cast(i as text) from invitation.invitations i where subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .single());
        assertThat(row).doesNotContain(token).contains(subject);
    }

    @Test
    void survivesAChangeOfTheSigningKey() {
        String token = invite(TODAY);
        database.sql("""
                        insert into invitation.signing_keys (no, secret, made_at)
                        select max(no) + 1, decode(repeat('ab', 32), 'hex'), max(made_at) + interval '1 second'
                        from invitation.signing_keys""").update();
        String newer = invite(TODAY);
        assertThat(newer.substring(0, 6)).isNotEqualTo(token.substring(0, 6));
        assertThat(invitations.look(token)).isInstanceOf(Standing.Open.class);
        assertThat(invitations.look(newer)).isInstanceOf(Standing.Open.class);
    }

    @Test
    void refusesAPurposeThatNobodyHandles() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        transaction -> invitations.invite("nothing", caseId, subject, "某单位", TODAY)))
                .isInstanceOf(IllegalStateException.class);
    }

    private String invite(LocalDate validUntil) {
        String path = Objects.requireNonNull(transactions.execute(
                transaction -> invitations.invite(TestInvitations.PURPOSE, caseId, subject, "市经济信息化委", validUntil)));
        assertThat(path).startsWith("/i/");
        return path.substring(3);
    }
}

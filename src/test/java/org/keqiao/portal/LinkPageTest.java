package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.TestClock;
import org.keqiao.TestInvitations;
import org.keqiao.invitation.Invitations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody without an account opens the link in a mail. */
@KeqiaoTest
class LinkPageTest {

    @Autowired
    Invitations invitations;

    @Autowired
    TestInvitations handler;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void showsTheOfferToWhoeverHoldsTheLink() {
        HttpResponse<String> page = Browser.stranger(port).get(invite(TestClock.LETTER_DAY));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("签收会办任务", "关于" + subject + "的建议", "发给：市经济信息化委", "2023年5月16日为止", "办理意见（必选）")
                .contains("· 科桥</title>", "<html lang=\"zh-CN\">")
                .doesNotContain("<script", "style=", "主导航");
        assertThat(handler.acceptances(subject)).isZero();
    }

    /** Prevents that the address, which is a key, reaches caches, search engines and other sites. */
    @Test
    void keepsTheAddressToItself() {
        HttpResponse<String> page = Browser.stranger(port).get(invite(TestClock.LETTER_DAY));
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    }

    @Test
    void isUsedByPressingTheButtonAndByNothingElse() {
        String link = invite(TestClock.LETTER_DAY);
        Browser unit = Browser.stranger(port);
        unit.send("HEAD", link, Map.of());
        assertThat(unit.send("PUT", link, Map.of()).statusCode()).isIn(403, 405, 302);
        HttpResponse<String> forged = unit.post(link, Map.of("decision", "ACCEPT"));
        assertThat(forged.statusCode()).isEqualTo(302);
        assertThat(forged.headers().firstValue("Location").orElse("")).endsWith(link + "?expired");
        assertThat(unit.get(link + "?expired").body()).contains("刚才填写的内容没有提交");
        assertThat(handler.acceptances(subject)).isZero();
        HttpResponse<String> done = unit.submit(link, link, Map.of("decision", "ACCEPT"));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElse("")).endsWith(link + "?done");
        assertThat(unit.get(link + "?done").body()).contains("已经办好", "已由市经济信息化委签收。");
        assertThat(handler.acceptances(subject)).isEqualTo(1);
    }

    @Test
    void saysOnTheSecondUseWhatHappenedAndWhen() {
        String link = invite(TestClock.LETTER_DAY);
        Browser unit = Browser.stranger(port);
        unit.submit(link, link, Map.of("decision", "ACCEPT"));
        HttpResponse<String> again = unit.get(link);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains("这个链接已经用过", "2023年5月16日 10:00 已经通过它办理：已由市经济信息化委签收。")
                .doesNotContain("<form", subject);
    }

    @Test
    void keepsWhatWasFilledInWhenItIsRefused() {
        String link = invite(TestClock.LETTER_DAY);
        HttpResponse<String> refused = Browser.stranger(port)
                .submit(link, link, Map.of("decision", "RETURN", "reason", "<b>不属于我单位职责，且字数远远超过了限制</b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("“退回理由”最多20字", "&lt;b&gt;不属于我单位职责")
                .containsPattern("value=\"RETURN\"[^>]* checked=")
                .doesNotContain("<b>");
    }

    @Test
    void tellsAnExpiredLinkFromAWrongOneAndShowsNothingOfTheCase() {
        Browser unit = Browser.stranger(port);
        HttpResponse<String> expired = unit.get(invite(TestClock.LETTER_DAY.minusDays(1)));
        assertThat(expired.statusCode()).isEqualTo(410);
        assertThat(expired.body()).contains("这个链接已经过期", "2023年5月15日").doesNotContain(subject, "<form");
        HttpResponse<String> wrong = unit.get("/i/" + "A".repeat(91));
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("这个链接无效").doesNotContain("<form");
    }

    @Test
    void restsAnAddressThatTriesTooManyWrongLinks() {
        Browser guesser = Browser.stranger(port);
        Map<String, String> from = Map.of("X-Forwarded-For", "203.0.113.7");
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.send("GET", "/i/wrong" + i, from).statusCode()).isEqualTo(404);
        }
        assertThat(guesser.send("GET", "/i/wrong", from).statusCode()).isEqualTo(429);
        assertThat(guesser.send("GET", invite(TestClock.LETTER_DAY), from).statusCode())
                .isEqualTo(429);
        assertThat(Browser.stranger(port).get(invite(TestClock.LETTER_DAY)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void opensNothingElse() {
        Browser stranger = Browser.stranger(port);
        assertThat(stranger.get("/i/").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/i/a/b").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/messages").statusCode()).isEqualTo(302);
    }

    private String invite(LocalDate validUntil) {
        return Objects.requireNonNull(transactions.execute(transaction -> invitations.invite(
                TestInvitations.PURPOSE, UUID.randomUUID().toString(), subject, "市经济信息化委", validUntil)));
    }
}

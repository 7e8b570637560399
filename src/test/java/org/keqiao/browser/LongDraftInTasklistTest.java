package org.keqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft far longer than the engine's variables can hold. */
@KeqiaoTest
@ExtendWith(ChromiumRequired.class)
class LongDraftInTasklistTest {

    private static final int PARAGRAPHS = 2_000;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Replies replies;

    @Autowired
    Revisions revisions;

    private final Chromium window = new Chromium();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aHundredThousandCharactersComeBackWhole() {
        String id = office.register(Map.of("number", "9600"));
        office.assign(id);
        String body = IntStream.range(0, PARAGRAPHS)
                .mapToObj(n -> "第" + (10_000 + n) + "段，持续深化科技企业培育链、政策服务链，本市有效期内高新技术企业超过2.2万家，促进成果转化落地。")
                .collect(Collectors.joining("\n"));
        assertThat(body.length()).isGreaterThan(100_000);

        Tasklist tasklist = new Tasklist(window, port);
        tasklist.logIn("officer");
        tasklist.take("起草答复", "第9600号");
        tasklist.select("outcome", "解决采纳");
        tasklist.write("body", body);
        tasklist.complete();

        String reply = replies.ofCase(id).orElseThrow().id();
        assertThat(revisions.latest(reply).orElseThrow().draft().body()).isEqualTo(body);
        assertThat(office.open("head", id, "ReviewDraft").values()).containsEntry("draftBody", body);
    }
}

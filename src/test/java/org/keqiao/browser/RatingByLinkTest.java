package org.keqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.Actors;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUps;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A co-signer without an account opens the link of the mail and rates the answer. */
@KeqiaoTest
@ExtendWith(ChromiumRequired.class)
class RatingByLinkTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    FollowUps followUps;

    @Autowired
    FeedbackSheets sheets;

    @Autowired
    Feedback feedback;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    private final Chromium window = new Chromium();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aDissatisfiedCoSignerIsAskedForTheReasons() {
        String id = office.register(Map.of());
        office.assign(id);
        office.answer(id, Map.of());
        String link = link(id, sheet(id));
        window.open("http://localhost:" + port + link);
        assertThat(window.see(By.partialLinkText("PDF")).getDomAttribute("href"))
                .endsWith(link + "/paper.pdf");
        window.click(By.cssSelector("input[name=attitude][value=SATISFIED]"));
        window.click(By.cssSelector("input[name=result][value=DISSATISFIED]"));
        window.click(By.cssSelector("button[type=submit]"));
        assertThat(window.see(By.cssSelector("[role=alert]")).getText()).contains("请在“理由”中说明");
        window.write(By.id("reason"), "没有说明完成时间。");
        window.picture("rating");
        window.click(By.cssSelector("button[type=submit]"));
        window.see(By.cssSelector("[role=status]"));
        assertThat(window.text()).contains("已经办好", "评价已经收到，谢谢");
        assertThat(sheet(id).reason()).isEqualTo("没有说明完成时间。");
    }

    private FeedbackSheet sheet(String id) {
        return sheets.ofReply(followUps.ofCase(id).get(0).replyId()).get(0);
    }

    private String link(String id, FeedbackSheet sheet) {
        office.as("registry", () -> {
            feedback.deliverByMail(sheet.id(), "member@example.org", actors.current());
            return sheet;
        });
        return database.sql("select link from message.mails where case_id = :case")
                .param("case", id)
                .query(String.class)
                .single();
    }
}

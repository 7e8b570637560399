package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.PdfText;
import org.keqiao.engine.FormPage;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Renditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of cases that offices really have, each taken to its issued document as its office would. */
@KeqiaoTest
class KindsOfCasesTest {

    /** The words of a member's proposal; 市科学技术委员会 and 建议提案处 are names. */
    private static final Pattern MEMBERS_WORDS = Pattern.compile("委员(?!会)|(?<!建议|政协)提案(?![办处])");

    @Autowired
    Office office;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    @Autowired
    JdbcClient database;

    @Test
    void aReplyToOneMemberOfADistrictsBody() {
        String letter = play(Map.of("body", "区政协", "session", 2, "number", "142028", "proposers", "甲乙"));
        assertThat(letter).contains("对区政协十四届二次会议第142028号提案的答复", "甲乙委员：", "您提出的");
    }

    @Test
    void aReplyToFourMembers() {
        String letter = play(Map.of("proposers", "甲乙、丙丁、戊己、庚辛"));
        assertThat(letter).contains("甲乙等4位委员：", "你们提出的");
    }

    @Test
    void aReplyToAParty() {
        String letter = play(Map.of("proposers", "民革某市委"));
        assertThat(letter).contains("民革某市委：", "你们提出的").doesNotContain("民革某市委委员");
    }

    @Test
    void aReplyToDeputiesInTheirWordsEverywhere() {
        Map<String, Object> fields = new HashMap<>(
                Map.of("kind", "DEPUTY_SUGGESTION", "term", 16, "title", "关于增加河道监测点的建议", "proposers", "甲乙等8名代表"));
        fields.put("number", "0413");
        String id = office.register(fields);
        for (String task : List.of("ReceiveProposal", "AssignDivision")) {
            assertThat(read(office.open("registry", id, task))).doesNotContainPattern(MEMBERS_WORDS);
            office.complete(
                    "registry",
                    id,
                    task,
                    task.equals("ReceiveProposal") ? Map.of("decision", "ACCEPT") : Map.of("leadUnitId", "transfer"));
        }
        assertThat(read(office.open("officer", id, "MarkRecommendations"))).doesNotContainPattern(MEMBERS_WORDS);
        office.markRecommendations(id);
        assertThat(read(office.open("officer", id, "DraftReply"))).doesNotContainPattern(MEMBERS_WORDS);
        String letter = answer(id);
        assertThat(letter)
                .contains("对市十六届人大一次会议第0413号代表建议的答复", "甲乙等8名代表：", "的代表建议收悉")
                .doesNotContainPattern(MEMBERS_WORDS);
        assertThat(database.sql("select action || coalesce(subject, '') from audit.entries where case_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .contains("登记代表建议市十六届人大一次会议第0413号代表建议", "签收代表建议")
                .noneMatch(entry -> MEMBERS_WORDS.matcher(entry).find());
    }

    @Test
    void anOpinionToAHostUnit() {
        String letter = play(Map.of("role", "CO_HANDLING", "hostUnit", "某镇街道", "number", "155144", "session", 5));
        assertThat(letter)
                .contains("第155144号提案的会办意见", "某镇街道：", "姜雪峰、洪亮、王彦等委员提出的")
                .contains("供你单位答复委员时参考")
                .doesNotContain("你们提出的");
    }

    /** What a person reads on the form; similar cases are named there by their own kind. */
    private static String read(FormPage page) {
        String facts = String.valueOf(page.values().get("caseFacts")).replaceAll("(?m)^相似的：.*$", "");
        return page.schema() + " " + page.task().taskName() + " " + facts
                + page.values().get("caseNumber");
    }

    private String play(Map<String, Object> fields) {
        String id = office.register(fields);
        office.assign(id);
        return answer(id);
    }

    /** Sends out what the form offers as it stands, with a sentence of our own. */
    private String answer(String id) {
        Map<String, Object> offered = office.open("officer", id, "DraftReply").values();
        office.answer(
                id,
                Map.of(
                        "title", offered.get("title"),
                        "addressee", offered.get("addressee"),
                        "body", offered.get("body") + "\n有关事项已列入年度计划。",
                        "copies", offered.getOrDefault("copies", "")));
        IssuedDocument document = documents.ofCase(id).get(0);
        return PdfText.of(renditions.latest(document.id()).orElseThrow()).replaceAll("\\s", "");
    }
}

package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.calendar.DeadlineWatch;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUp;
import org.keqiao.followup.FollowUps;
import org.keqiao.followup.Promise;
import org.keqiao.followup.PromiseKeeping;
import org.keqiao.followup.Promises;
import org.keqiao.followup.Publications;
import org.keqiao.intake.Imports;
import org.keqiao.intake.ProposalImport;
import org.keqiao.intake.SheetImport;
import org.keqiao.intake.Sheets;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows a reply that is out, up to the day nothing of the case is open any more. */
@KeqiaoTest
class FollowUpTest {

    private static final Actor REGISTRY = new Actor("registry", "办公室收文岗", Set.of("registry"));
    private static final Actor CO_SIGNER = new Actor("invitation", "提案者", Set.of());
    private static final FeedbackAnswer SATISFIED = new FeedbackAnswer("SATISFIED", "SATISFIED", "");
    private static final FeedbackAnswer DISSATISFIED = new FeedbackAnswer("SATISFIED", "DISSATISFIED", "没有说明奖励的时间表。");

    @Autowired
    Office office;

    @Autowired
    FollowUps followUps;

    @Autowired
    FeedbackSheets sheets;

    @Autowired
    Feedback feedback;

    @Autowired
    Publications publications;

    @Autowired
    Promises promises;

    @Autowired
    PromiseKeeping keeping;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalImport proposalImport;

    @Autowired
    Imports imports;

    @Autowired
    Documents documents;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    DeadlineWatch watch;

    String id = "";

    @AfterEach
    void backToTheLetterDay() {
        clock.set(TestClock.LETTER_DAY);
    }

    @BeforeEach
    void registerAndAssign() {
        id = office.register(Map.of());
        office.assign(id);
    }

    @Test
    void aCaseIsAnsweredAtDispatchAndClosedWhenNothingIsOpen() {
        office.answer(id, Map.of());
        assertThat(status()).isEqualTo(Proposal.Status.ANSWERED);
        assertThat(office.openTasks(id)).containsExactly("PublishReply");
        assertThat(sheets()).extracting(FeedbackSheet::name).containsExactly("姜雪峰", "洪亮", "王彦");
        office.publish(id);
        sheets().forEach(sheet -> feedback.rate(sheet.id(), SATISFIED, CO_SIGNER));
        assertThat(status()).isEqualTo(Proposal.Status.CLOSED);
        assertThat(publications.ofCase(id)).singleElement().satisfies(publication -> {
            assertThat(publication.isPublic()).isTrue();
            assertThat(publications.publicPages(publication.id())).isPresent();
        });
    }

    @Test
    void aRatingIsGivenOnceAndADissatisfiedOneHasItsReasons() {
        office.answer(id, Map.of());
        String sheet = sheets().get(0).id();
        assertThatThrownBy(() -> feedback.rate(sheet, new FeedbackAnswer("SATISFIED", "DISSATISFIED", " "), CO_SIGNER))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("理由");
        assertThatThrownBy(() -> feedback.rate(sheet, new FeedbackAnswer("", "GREAT", ""), CO_SIGNER))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("办理态度")
                .hasMessageContaining("办理结果");
        feedback.rate(sheet, SATISFIED, CO_SIGNER);
        assertThatThrownBy(() -> feedback.enterSlip(sheet, DISSATISFIED, null, REGISTRY))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("已经登记");
    }

    @Test
    void silenceIsNotSatisfactionAndNeedsNoStudy() {
        office.answer(id, Map.of());
        feedback.rate(sheets().get(0).id(), SATISFIED, CO_SIGNER);
        feedback.expire(replyId());
        assertThat(office.openTasks(id)).containsExactly("PublishReply");
        assertThat(sheets().get(2).given()).isFalse();
        feedback.enterSlip(sheets().get(2).id(), SATISFIED, null, REGISTRY);
        assertThat(sheets().get(2).given()).as("a slip that comes late").isTrue();
    }

    @Test
    void dissatisfactionMayBeExplainedInsteadOfHandledAgain() {
        office.answer(id, Map.of());
        feedback.rate(sheets().get(1).id(), DISSATISFIED, CO_SIGNER);
        feedback.expire(replyId());
        assertThat(office.open("registry", id, "StudyFeedback").values().get("feedback"))
                .isEqualTo("姜雪峰：未评价\n洪亮：办理态度满意，办理结果不满意。理由：没有说明奖励的时间表。\n王彦：未评价");
        office.complete("registry", id, "StudyFeedback", Map.of("decision", "EXPLAIN", "opinion", "已当面说明。"));
        assertThat(office.openTasks(id)).containsExactly("PublishReply");
        assertThat(followUps.ofCase(id)).hasSize(1);
    }

    @Test
    void theWholeWayFromTheSpreadsheetOverADissatisfiedSlipToAPromiseKept() {
        id = imported();
        office.assign(id);
        office.answer(
                id,
                Map.of(
                        "body", "你们提出的提案收悉。\n下阶段，我委将研究建立科创属性评价办法。（联系人：经办人，电话：021-12345678）",
                        "outcome", "PLANNED",
                        "commitmentDueOn", "2023-12-29"));
        String first = replyId();
        feedback.rate(sheets().get(0).id(), SATISFIED, CO_SIGNER);
        feedback.enterSlip(sheets().get(1).id(), DISSATISFIED, null, REGISTRY);
        letTimePass(LocalDate.of(2023, 6, 7));
        assertThat(office.openTasks(id))
                .as("fifteen working days after 16 May end on 6 June")
                .contains("StudyFeedback");
        office.complete("registry", id, "StudyFeedback", Map.of("decision", "REHANDLE", "opinion", "补充时间表后再次答复。"));
        publishAnAbstract();

        secondReplyNamesTheFirst();
        office.answer(id, Map.of("outcome", "PLANNED", "commitmentDueOn", "2024-03-29"));
        List<IssuedDocument> papers = documents.ofCase(id);
        assertThat(papers).hasSize(2);
        assertThat(papers.get(1).number()).isNotEqualTo(papers.get(0).number());
        assertThat(followUps.ofCase(id))
                .extracting(FollowUp::cause, FollowUp::previousReplyId)
                .contains(org.assertj.core.groups.Tuple.tuple(FollowUp.Cause.REHANDLING, first));
        office.publish(id);
        sheets().forEach(sheet -> feedback.rate(sheet.id(), SATISFIED, CO_SIGNER));

        Promise promise = promises.ofCase(id).get(0);
        assertThat(promise.content()).startsWith("下阶段，我委将研究建立科创属性评价办法。");
        assertThat(promise.dueOn()).as("renewed by the second reply").isEqualTo("2024-03-29");
        assertThat(office.openTasks(id)).containsExactly("RecordPromise");
        office.complete("officer", id, "RecordPromise", Map.of("content", "出台科创属性评价办法。"));
        carryToTheNextYear(promise.id());
        closeWithEvidence(promise.id());
        assertThat(status()).isEqualTo(Proposal.Status.CLOSED);
        assertThat(office.openTasks(id)).isEmpty();
        Walks walks = new Walks(repository, history);
        assertThat(walks.missed("reply-follow-up", List.of(id))).isEmpty();
        assertThat(walks.missed("promise-follow-up", List.of(id))).isEmpty();
    }

    /** The only row of a session's file. */
    private String imported() {
        byte[] file = Sheets.file(
                List.of(Sheets.row("0771", Map.of("次会议", "8", "提案者", "姜雪峰、洪亮、王彦等", "具体建议", "建立对企业“科创属性”的鼓励机制。"))));
        String order = SheetImport.run(office, proposalImport, imports, file, Duration.ofSeconds(60));
        return database.sql("select case_id from intake.imported_cases where import_id = :order")
                .param("order", order)
                .query(String.class)
                .single();
    }

    private void publishAnAbstract() {
        Map<String, Object> shown = office.open("legal", id, "PublishReply").values();
        assertThat(shown).containsEntry("contactData", "（联系人：经办人，电话：021-12345678）\n021-12345678");
        assertThat(shown.get("publicText")).asString().doesNotContain("021");
        assertThatThrownBy(() -> office.complete(
                        "legal", id, "PublishReply", Map.of("extent", "ABSTRACT", "abstractText", "电话：021-12345678")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("联系方式");
        office.complete("legal", id, "PublishReply", Map.of("extent", "ABSTRACT", "abstractText", "拟出台评价办法。"));
        assertThat(publications.newest("拟出台评价办法", null, 10)).hasSize(1);
    }

    private void secondReplyNamesTheFirst() {
        office.markRecommendations(id);
        Map<String, Object> draft = office.open("officer", id, "DraftReply").values();
        assertThat(draft.get("title")).asString().endsWith("的再次答复");
        assertThat(draft.get("body"))
                .asString()
                .contains("已于2023年5月16日以" + documents.ofCase(id).get(0).number() + "答复。");
    }

    private void carryToTheNextYear(String promise) {
        letTimePass(LocalDate.of(2024, 3, 29));
        assertThat(office.openTasks(id)).isEmpty();
        letTimePass(LocalDate.of(2024, 4, 1));
        assertThatThrownBy(() -> office.complete(
                        "officer", id, "ReportPromise", Map.of("outcome", "CARRIED_OVER", "content", "征求意见未结束。")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("新的完成日期");
        Map<String, Object> carried =
                Map.of("outcome", "CARRIED_OVER", "content", "征求意见未结束。", "newDueOn", "2024-12-31");
        office.complete("officer", id, "ReportPromise", carried);
        office.complete("head", id, "ReviewPromise", Map.of("decision", "RETURN", "opinion", "请写明进度。"));
        office.complete("officer", id, "ReportPromise", carried);
        office.complete("head", id, "ReviewPromise", Map.of("decision", "APPROVE"));
        assertThat(promises.find(promise).orElseThrow().dueOn()).isEqualTo("2024-12-31");
        assertThat(promises.dates(promise)).hasSize(3);
        assertThat(notices("承诺事项期限2024年3月29日")).as("the unit was told").isPositive();
        assertThat(office.openTasks(id)).isEmpty();
    }

    private void closeWithEvidence(String promise) {
        office.as("officer", () -> {
            keeping.reportEarly(promise, REGISTRY);
            return promise;
        });
        office.complete("officer", id, "ReportPromise", Map.of("outcome", "FULFILLED", "content", "已印发评价办法。"));
        office.complete("head", id, "ReviewPromise", Map.of("decision", "APPROVE", "answerAgain", true));
        assertThat(promises.find(promise).orElseThrow().status()).isEqualTo(Promise.Status.FULFILLED);
        office.markRecommendations(id);
        office.answer(id, Map.of());
        assertThat(followUps.ofCase(id)).extracting(FollowUp::round).containsExactly(1, 2, 3);
        office.publish(id);
        sheets().forEach(sheet -> feedback.rate(sheet.id(), SATISFIED, CO_SIGNER));
    }

    private int notices(String title) {
        return database.sql("select count(*) from message.notices where case_id = :case and title = :title")
                .param("case", id)
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private void letTimePass(LocalDate until) {
        clock.set(until);
        watch.sweep();
    }

    private Proposal.Status status() {
        return proposals.find(id).orElseThrow().status();
    }

    private String replyId() {
        List<FollowUp> all = followUps.ofCase(id);
        return all.get(all.size() - 1).replyId();
    }

    private List<FeedbackSheet> sheets() {
        return sheets.ofReply(replyId());
    }
}

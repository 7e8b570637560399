package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.FormRefused;
import org.keqiao.issuance.DocumentNumber;
import org.keqiao.issuance.DocumentNumbers;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Revision;
import org.keqiao.reply.Revisions;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way back that the models know, on a proposal of the transfer division. */
@KeqiaoTest
class ProposalReturnsTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "opinion", "请补充办理结果的依据。");

    @Autowired
    Office office;

    @Autowired
    Replies replies;

    @Autowired
    Revisions revisions;

    @Autowired
    Documents documents;

    @Autowired
    DocumentNumbers numbers;

    String id = "";

    @BeforeEach
    void registerAndAssign() {
        id = office.register(Map.of());
        office.assign(id);
    }

    @Test
    void theDivisionHeadReturnsTheDraft() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", RETURN);
        assertSecondRoundBegins();
    }

    @Test
    void theEditorReturnsTheDraft() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", APPROVE);
        office.complete("editor", id, "EditDraft", RETURN);
        assertSecondRoundBegins();
    }

    @Test
    void theDisclosureReviewerReturnsTheDraft() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", APPROVE);
        office.complete("editor", id, "EditDraft", APPROVE);
        office.complete("legal", id, "ReviewDisclosure", RETURN);
        assertSecondRoundBegins();
    }

    @Test
    void oneOfTwoCountersignersDisagreesAfterBothHaveSpoken() {
        office.draftAndReview(id, Map.of("countersigners", List.of("high-tech", "economy")));
        assertThat(office.openTasks(id)).containsExactly("CountersignReply", "CountersignReply");
        office.complete("contact", id, "CountersignReply", RETURN);
        assertThat(office.openTasks(id)).containsExactly("CountersignReply");
        office.complete("head2", id, "CountersignReply", APPROVE);
        assertSecondRoundBegins();
    }

    @Test
    void bothCountersignersAgreeAndTheDeputyIsNext() {
        office.draftAndReview(id, Map.of("countersigners", List.of("high-tech", "economy")));
        office.complete("contact", id, "CountersignReply", APPROVE);
        office.complete("head2", id, "CountersignReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ApproveReply");
    }

    @Test
    void aDisagreementOfAnEarlierRoundDoesNotCountInTheNext() {
        Map<String, Object> countersigned = Map.of("countersigners", List.of("economy"));
        office.draftAndReview(id, countersigned);
        office.complete("contact", id, "CountersignReply", RETURN);
        office.draftAndReview(id, countersigned);
        office.complete("contact", id, "CountersignReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ApproveReply");
    }

    @Test
    void theDeputyReturnsTheReply() {
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", RETURN);
        assertSecondRoundBegins();
    }

    @Test
    void theDirectorReturnsTheReplyThatTheDeputyReferred() {
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE", "referToDirector", true));
        office.complete("director", id, "SignOffReply", RETURN);
        assertSecondRoundBegins();
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
        assertThat(office.openTasks(id)).as("the referral ended with its round").containsExactly("ProofreadDocument");
    }

    @Test
    void theProofComesBackAndTheCorrectedReplyKeepsItsNumber() {
        signOffByDeputy();
        String number = newestDocument().number();
        office.complete("editor", id, "ProofreadDocument", RETURN);
        assertSecondRoundBegins();
        signOffByDeputy();
        assertThat(newestDocument().number()).isEqualTo(number);
        office.issue(id);
        assertThat(newestDocument().status()).isEqualTo(IssuedDocument.Status.ISSUED);
    }

    @Test
    void theProofComesBackAndItsVoidNumberKeepsItsReason() {
        signOffByDeputy();
        String number = newestDocument().number();
        office.complete("editor", id, "ProofreadDocument", Map.of("decision", "VOID", "opinion", "文号编错年度。"));
        signOffByDeputy();
        assertThat(newestDocument().number()).isNotEqualTo(number);
        assertThat(numbers.of("proposal-reply", 2023))
                .filteredOn(given -> given.text().equals(number))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.state()).isEqualTo(DocumentNumber.State.VOID);
                    assertThat(given.voidReason()).isEqualTo("文号编错年度。");
                });
    }

    @Test
    void aReturnWithoutAnOpinionIsRefusedAndNothingIsStored() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        assertThatThrownBy(() -> office.complete("head", id, "ReviewDraft", Map.of("decision", "RETURN")))
                .isInstanceOf(FormRefused.class)
                .hasMessage("“退回”必须说明理由，请填写“意见”。");
        assertThat(office.openTasks(id)).containsExactly("ReviewDraft");
        assertThat(office.open("head", id, "ReviewDraft").values()).containsEntry("opinions", "尚无意见。");
    }

    @Test
    void everyRevisionIsKept() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of("body", "第一稿正文。")));
        office.complete("head", id, "ReviewDraft", RETURN);
        assertThat(office.open("officer", id, "DraftReply").values())
                .containsEntry("body", "第一稿正文。")
                .containsEntry("round", 2);
        office.complete("officer", id, "DraftReply", Office.draft(Map.of("body", "第二稿正文。")));
        assertThat(revisions.of(replies.ofCase(id).orElseThrow().id()))
                .extracting(Revision::no, revision -> revision.draft().body())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "第二稿正文。"),
                        org.assertj.core.groups.Tuple.tuple(1, "第一稿正文。"));
    }

    private void signOffByDeputy() {
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
    }

    private IssuedDocument newestDocument() {
        List<IssuedDocument> all = documents.ofCase(id);
        return all.get(all.size() - 1);
    }

    private void assertSecondRoundBegins() {
        assertThat(office.openTasks(id)).containsExactly("DraftReply");
        assertThat(office.open("officer", id, "DraftReply").values()).containsEntry("round", 2);
    }
}

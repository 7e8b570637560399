package org.keqiao.portal;

import org.keqiao.audit.AuditLog;
import org.keqiao.issuance.Documents;
import org.keqiao.portal.CaseFolder.ReplyFolder;
import org.keqiao.proposal.Proposals;
import org.keqiao.reply.Opinions;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revisions;
import org.keqiao.worklist.CaseList;
import org.keqiao.worklist.CaseNotFound;
import org.keqiao.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case's folder together from the modules, for those who may read the case. */
@Component
public class CaseFolders {

    private final Visitor visitor;
    private final CaseList cases;
    private final Proposals proposals;
    private final Replies replies;
    private final Revisions revisions;
    private final Opinions opinions;
    private final Documents documents;
    private final Worklist worklist;
    private final AuditLog log;

    CaseFolders(
            Visitor visitor,
            CaseList cases,
            Proposals proposals,
            Replies replies,
            Revisions revisions,
            Opinions opinions,
            Documents documents,
            Worklist worklist,
            AuditLog log) {
        this.visitor = visitor;
        this.cases = cases;
        this.proposals = proposals;
        this.replies = replies;
        this.revisions = revisions;
        this.opinions = opinions;
        this.documents = documents;
        this.worklist = worklist;
        this.log = log;
    }

    /**
     * The folder as it stands, all its parts as of one moment.
     *
     * @throws CaseNotFound if there is no such case, or none for this person
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CaseFolder open(String caseId) {
        visitor.requireCase(caseId);
        return new CaseFolder(
                cases.line(caseId).orElseThrow(CaseNotFound::new),
                proposals.find(caseId).orElse(null),
                replies.allOfCase(caseId).stream().map(this::folder).toList(),
                documents.ofCase(caseId),
                worklist.ofCase(caseId),
                log.of(caseId));
    }

    private ReplyFolder folder(Reply reply) {
        return new ReplyFolder(reply, revisions.of(reply.id()), opinions.of(reply.id()));
    }
}

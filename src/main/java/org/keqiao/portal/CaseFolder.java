package org.keqiao.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditEntry;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.proposal.Proposal;
import org.keqiao.reply.Opinion;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;
import org.keqiao.worklist.CaseList;
import org.keqiao.worklist.WorkItem;

/**
 * Everything a case consists of (案卷).
 *
 * @param proposal null where the case is of another kind
 * @param replies newest first; empty before one is opened
 * @param documents oldest first
 * @param openTasks oldest first
 * @param history oldest first
 */
public record CaseFolder(
        CaseList.Line line,
        @Nullable Proposal proposal,
        List<ReplyFolder> replies,
        List<IssuedDocument> documents,
        List<WorkItem> openTasks,
        List<AuditEntry> history) {

    /**
     * A reply with everything that was written and said of it.
     *
     * @param revisions newest first
     * @param opinions oldest first
     */
    public record ReplyFolder(Reply reply, List<Revision> revisions, List<Opinion> opinions) {

        /** The newest revision; null before the first draft. */
        public @Nullable Revision currentRevision() {
            return revisions.isEmpty() ? null : revisions.get(0);
        }
    }

    /** The latest reply; null before one is opened. */
    public @Nullable ReplyFolder reply() {
        return replies.isEmpty() ? null : replies.get(0);
    }
}

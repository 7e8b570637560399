package org.keqiao.reply.process;

import java.util.List;
import org.keqiao.engine.ModelBean;
import org.keqiao.reply.ReplyApproval;
import org.springframework.stereotype.Component;

/** Tells the model for whom to open a countersignature task. */
@Component
@ModelBean
public class Countersigners {

    private final ReplyApproval approval;

    Countersigners(ReplyApproval approval) {
        this.approval = approval;
    }

    /** The candidate groups, one a unit. */
    public List<String> groupsOf(String replyId) {
        return approval.countersigningGroups(replyId);
    }
}

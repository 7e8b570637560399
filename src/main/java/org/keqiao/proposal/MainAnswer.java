package org.keqiao.proposal;

import java.util.stream.Collectors;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Revisions;
import org.springframework.stereotype.Component;

/** The answer to the main case as the template of a merged proposal's own answer. */
@Component
class MainAnswer {

    private final Mergers mergers;
    private final Replies replies;
    private final Revisions revisions;

    MainAnswer(Mergers mergers, Replies replies, Revisions revisions) {
        this.mergers = mergers;
        this.replies = replies;
        this.revisions = revisions;
    }

    /** What the main case's newest draft says after its opening; empty where there is none. */
    String after(String caseId) {
        return mergers.mainOf(caseId)
                .flatMap(replies::ofCase)
                .flatMap(reply -> revisions.latest(reply.id()))
                .map(revision -> revision.draft().body().lines().skip(1).collect(Collectors.joining("\n")))
                .filter(text -> !text.isBlank())
                .map(text -> "\n" + text)
                .orElse("");
    }
}

package org.keqiao;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.keqiao.engine.FormRefused;
import org.keqiao.invitation.Invitation;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Offer;
import org.keqiao.invitation.Offer.Choice;
import org.keqiao.invitation.Offer.Fact;
import org.keqiao.invitation.Offer.Field;
import org.springframework.boot.test.context.TestComponent;

/** A purpose for links that remembers which of them were used. */
@TestComponent
public class TestInvitations implements InvitationHandler {

    public static final String PURPOSE = "test-receipt";

    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Offer offer(Invitation invitation) {
        return new Offer(
                "签收会办任务",
                List.of(new Fact("案由", "关于" + invitation.subject() + "的建议")),
                List.of(
                        Field.choice(
                                "decision",
                                "办理意见",
                                true,
                                List.of(new Choice("ACCEPT", "签收"), new Choice("RETURN", "退回"))),
                        Field.text("reason", "退回理由", "退回时必填。", false, 20)));
    }

    @Override
    public String accept(Invitation invitation, Map<String, String> answers) {
        if ("RETURN".equals(answers.get("decision")) && !answers.containsKey("reason")) {
            throw new FormRefused("reason", "请写明退回理由。");
        }
        accepted.add(invitation.subject());
        return "已由" + invitation.recipient() + "签收。";
    }

    /** How often links about the subject were used. */
    public long acceptances(String subject) {
        return accepted.stream().filter(subject::equals).count();
    }
}

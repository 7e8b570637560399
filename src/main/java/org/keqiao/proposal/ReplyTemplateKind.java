package org.keqiao.proposal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** What replies start from as an administrator enters it, by kind of proposal or by body. */
@Component
class ReplyTemplateKind implements PolicyKind<ReplyTemplate> {

    static final String ID = "reply-template";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "答复起草";
    }

    @Override
    public Class<ReplyTemplate> type() {
        return ReplyTemplate.class;
    }

    @Override
    public boolean knows(String scope) {
        return Arrays.stream(ProposalKind.values()).anyMatch(kind -> kind.name().equals(scope))
                || ProposingBodyKind.isName(scope);
    }

    @Override
    public @Nullable String fault(ReplyTemplate value) {
        return value.copies().length() > 1000 ? "抄送“copies”不能超过1000个字。" : null;
    }
}

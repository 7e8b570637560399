package org.keqiao.reply;

import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** Who signs replies off, as an administrator enters it. */
@Component
class SignOffKind implements PolicyKind<SignOffPolicy> {

    @Override
    public String id() {
        return "reply-sign-off";
    }

    @Override
    public String label() {
        return "答复签发";
    }

    @Override
    public Class<SignOffPolicy> type() {
        return SignOffPolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return false;
    }

    @Override
    public @Nullable String fault(SignOffPolicy value) {
        return null;
    }
}

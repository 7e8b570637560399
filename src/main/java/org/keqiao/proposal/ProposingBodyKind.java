package org.keqiao.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** The bodies that proposals come from, as an administrator enters them by short name. */
@Component
class ProposingBodyKind implements PolicyKind<ProposingBody> {

    static final String ID = "proposing-body";

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,20}");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "届会机构";
    }

    @Override
    public Class<ProposingBody> type() {
        return ProposingBody.class;
    }

    @Override
    public boolean knows(String scope) {
        return isName(scope);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    @Override
    public @Nullable String fault(ProposingBody value) {
        if (!value.sessionName().contains("{term}") || !value.sessionName().contains("{session}")) {
            return "会议名称“sessionName”必须含有 {term}（届）和 {session}（次），如：市政协{term}届{session}次会议。";
        }
        return value.sessionName().length() > 40 ? "会议名称“sessionName”不能超过40个字。" : null;
    }
}

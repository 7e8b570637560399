package org.keqiao.calendar;

import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** Handling deadlines as an administrator enters them, by kind of case. */
@Component
class HandlingDeadlineKind implements PolicyKind<HandlingDeadlinePolicy> {

    @Override
    public String id() {
        return "handling-deadline";
    }

    @Override
    public String label() {
        return "办理期限";
    }

    @Override
    public Class<HandlingDeadlinePolicy> type() {
        return HandlingDeadlinePolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return scope.matches("[A-Z_]{1,60}");
    }

    @Override
    public @Nullable String fault(HandlingDeadlinePolicy value) {
        if (value.months() < 1 || value.months() > 60) {
            return "办理期限“months”应为1至60个月。";
        }
        return value.dueSoonDays() < 0 || value.dueSoonDays() > 60 ? "到期提醒“dueSoonDays”应为0至60天。" : null;
    }
}

package org.keqiao.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** Periods as an administrator enters them: {@code ANSWER}, {@code ANSWER.CPPCC_PROPOSAL}, {@code ANSWER.CPPCC_PROPOSAL.区政协}. */
@Component
class PeriodKind implements PolicyKind<PeriodPolicy> {

    static final String ID = "period";

    private static final int LONGEST = 3650;

    private final List<DeadlinePurpose> purposes;

    PeriodKind(List<DeadlinePurpose> purposes) {
        this.purposes = purposes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "期限";
    }

    @Override
    public Class<PeriodPolicy> type() {
        return PeriodPolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return scope.matches("[A-Z_]{1,60}(\\.[A-Z_]{1,60}(\\.[\\p{IsHan}A-Z0-9_]{1,60})?)?")
                && purposes.stream().anyMatch(purpose -> purpose.id().equals(scope.split("\\.", 2)[0]));
    }

    @Override
    public @Nullable String fault(PeriodPolicy value) {
        if (value.amount() < 1 || value.amount() > LONGEST) {
            return "期限长度“amount”应为1至3650。";
        }
        if (value.maxExtension() < 0 || value.maxExtension() > LONGEST) {
            return "延期上限“maxExtension”应为0至3650，与期限同一单位；不允许延期的填0。";
        }
        if (value.warnings().size() > 10 || value.warnings().stream().anyMatch(days -> days < 0 || days > 60)) {
            return "提前提醒“warnings”应为至多10个0至60的工作日数，0为最后一天。";
        }
        return value.escalations().size() > 10 || value.escalations().stream().anyMatch(rung -> !PeriodKind.fits(rung))
                ? "逾期督办“escalations”应为至多10级，每级“after”为逾期后第1至250个工作日，“to”为岗位代码，如 DIVISION_HEAD。"
                : null;
    }

    private static boolean fits(PeriodPolicy.Escalation rung) {
        return rung.after() >= 1 && rung.after() <= 250 && rung.to().matches("[A-Z_]{1,40}");
    }
}

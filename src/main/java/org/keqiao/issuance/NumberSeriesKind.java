package org.keqiao.issuance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** Number series as an administrator enters them, one a series. */
@Component
class NumberSeriesKind implements PolicyKind<NumberSeriesPolicy> {

    private static final Pattern FORMAT =
            Pattern.compile("(?=.{1,60}$)[^{}]*(\\{code})?[^{}]*\\{year}[^{}]*\\{serial}[^{}]*");

    @Override
    public String id() {
        return "number-series";
    }

    @Override
    public String label() {
        return "发文字号";
    }

    @Override
    public Class<NumberSeriesPolicy> type() {
        return NumberSeriesPolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return scope.matches("[a-z-]{1,60}");
    }

    @Override
    public @Nullable String fault(NumberSeriesPolicy value) {
        if (!value.issuerCode().matches("\\p{IsHan}{1,20}")) {
            return "机关代字“issuerCode”应为1至20个汉字。";
        }
        if (!FORMAT.matcher(value.format()).matches()) {
            return "文号样式“format”应含年份 {year} 和序号 {serial}，不超过60个字，如 {code}〔{year}〕{serial}号。";
        }
        return value.firstSerial() < 1 || value.firstSerial() > 99_999 ? "起始序号“firstSerial”应为1至99999。" : null;
    }
}

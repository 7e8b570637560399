package org.keqiao.issuance;

import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** The issuing authority as an administrator enters it. */
@Component
class IssuerKind implements PolicyKind<IssuerPolicy> {

    @Override
    public String id() {
        return "issuer";
    }

    @Override
    public String label() {
        return "发文机关";
    }

    @Override
    public Class<IssuerPolicy> type() {
        return IssuerPolicy.class;
    }

    @Override
    public boolean knows(String scope) {
        return false;
    }

    @Override
    public @Nullable String fault(IssuerPolicy value) {
        return named(value.authority()) && named(value.printingOffice())
                ? null
                : "发文机关“authority”和印发机关“printingOffice”都应填写名称，不超过60个字。";
    }

    private static boolean named(String name) {
        return !name.isBlank() && name.length() <= 60;
    }
}

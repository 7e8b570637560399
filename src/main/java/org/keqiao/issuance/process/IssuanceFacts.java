package org.keqiao.issuance.process;

import org.keqiao.engine.Fact;

/** What the models of this module know of a case. */
public final class IssuanceFacts {

    public static final Fact<String> DOCUMENT_ID = Fact.text("documentId");
    public static final Fact<Boolean> PROOF_PASSED = Fact.flag("proofPassed");
    public static final Fact<Boolean> DOCUMENT_ISSUED = Fact.flag("documentIssued");

    private IssuanceFacts() {}
}

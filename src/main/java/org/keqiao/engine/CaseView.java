package org.keqiao.engine;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What the forms of a case show of it, whichever module the form belongs to; one for each kind of case. */
public interface CaseView {

    /** Display values by key; empty if the case is of another kind. */
    Map<String, Object> show(String caseId);

    /** How the case's kind says what models and forms say; as they say it unless the kind has words of its own. */
    default UnaryOperator<String> wording(String caseId) {
        return UnaryOperator.identity();
    }
}

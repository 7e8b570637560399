package org.keqiao.engine;

import java.util.Map;

/** What the forms of a case show of it, whichever module the form belongs to; one for each kind of case. */
public interface CaseView {

    /** Display values by key; empty if the case is of another kind. */
    Map<String, Object> show(String caseId);
}

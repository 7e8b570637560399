package org.keqiao.reply;

import java.util.List;

/**
 * What must be so before a reply is signed off; any module may add its own.
 *
 * <p>All conditions are asked in the transaction of the sign-off, the deputy's approval included where it is the
 * sign-off. A single fault refuses it.
 */
public interface SignOffCondition {

    /** What stands against the sign-off, each as one Chinese sentence that says what to do; empty if nothing does. */
    List<String> faults(String caseId);
}

package org.keqiao.security;

import java.util.Set;

/** The groups that decide about more than tasks. */
public final class Groups {

    /** Members administer the engine through Cockpit and Admin; Camunda's own name for it. */
    public static final String ENGINE_ADMINISTRATORS = "camunda-admin";

    static final Set<String> ADMINISTRATORS = Set.of(ENGINE_ADMINISTRATORS);

    /** Members see the measurements of the running system. */
    static final Set<String> OPERATORS = Set.of("administrator", ENGINE_ADMINISTRATORS);

    private Groups() {}
}

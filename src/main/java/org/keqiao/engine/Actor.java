package org.keqiao.engine;

import java.util.Set;

/**
 * Who acts: a person in the duties held right now, or the system itself.
 *
 * @param userId log-in name
 * @param name Chinese name as shown on lists and in the log
 * @param groups ids of the candidate groups that the person's duties stand for
 */
public record Actor(String userId, String name, Set<String> groups) {

    /** The actor of steps that no person takes. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of());

    public Actor {
        groups = Set.copyOf(groups);
    }
}

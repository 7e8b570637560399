package org.keqiao.engine;

/**
 * A message that models wait for.
 *
 * @param name that of the event which catches it: object and participle, e.g. {@code CoHandlingDeadlinePassed}
 */
public record CaseMessage(String name) {}

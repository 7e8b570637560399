package org.keqiao.policy;

import org.jspecify.annotations.Nullable;

/** A kind of rule that offices set for themselves; the module that applies it says what it may contain. */
public interface PolicyKind<T> {

    /** The kind's id, e.g. {@code period}. */
    String id();

    /** Chinese name. */
    String label();

    /** The record that holds the rule. */
    Class<T> type();

    /** Whether the rule can be entered for a scope; the empty scope is the general rule. */
    boolean knows(String scope);

    /** What is wrong with the rule, as one Chinese sentence; null if nothing is. */
    @Nullable
    String fault(T value);
}

package org.keqiao.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its name and type in one place.
 *
 * <p>Variables hold ids and the facts that a gateway reads; everything else lives in the modules' tables.
 *
 * @param name lower camel; ids end in {@code Id}, booleans read as facts
 * @param type String, Boolean or Integer
 */
public record Fact<T>(String name, Class<T> type) {

    public static Fact<String> text(String name) {
        return new Fact<>(name, String.class);
    }

    public static Fact<Boolean> flag(String name) {
        return new Fact<>(name, Boolean.class);
    }

    public static Fact<Integer> count(String name) {
        return new Fact<>(name, Integer.class);
    }

    /**
     * The value that the model relies on.
     *
     * @throws IllegalStateException if the process has not set it yet
     */
    public T of(VariableScope scope) {
        T value = find(scope);
        if (value == null) {
            throw new IllegalStateException("process fact not set: " + name);
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}

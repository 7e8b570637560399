package org.keqiao.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a completed task leaves behind: an entry for the log, and the facts the next gateways read.
 *
 * @param decision Chinese label of what was decided, e.g. 通过 or 退回
 * @param opinion the person's own words, if any
 * @param subject what it was decided on, e.g. 第2稿
 * @param facts process variables to set
 */
public record Completion(
        String decision, @Nullable String opinion, @Nullable String subject, Map<String, Object> facts) {

    public static Completion of(String decision) {
        return new Completion(decision, null, null, Map.of());
    }

    public Completion saying(@Nullable String words) {
        return new Completion(decision, words, subject, facts);
    }

    public Completion on(@Nullable String what) {
        return new Completion(decision, opinion, what, facts);
    }

    public <T> Completion with(Fact<T> fact, T value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact.name(), value);
        return new Completion(decision, opinion, subject, Map.copyOf(more));
    }
}

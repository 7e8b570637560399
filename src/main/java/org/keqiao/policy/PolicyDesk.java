package org.keqiao.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator enters rules: each is checked against its kind before it counts. */
@Component
public class PolicyDesk {

    private static final Pattern SOURCE = Pattern.compile("\\P{Cntrl}{1,500}");

    private final Policies policies;
    private final Map<String, PolicyKind<?>> kinds;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    PolicyDesk(Policies policies, List<PolicyKind<?>> kinds, ObjectMapper json, ApplicationEventPublisher events) {
        this.policies = policies;
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(PolicyKind::id, Function.identity(), (a, b) -> a, TreeMap::new));
        this.json = json;
        this.events = events;
    }

    /** Chinese name of a kind; its id where no module knows it. */
    public String label(String kind) {
        PolicyKind<?> known = kinds.get(kind);
        return known == null ? kind : known.label();
    }

    /**
     * Enters a rule from its day on; earlier ones stay for the cases that were handled under them.
     *
     * @return id of the row
     * @throws FormRefused if the rule is not what its kind asks for
     */
    @Transactional
    public long enter(PolicyEntry entry, Actor by) {
        PolicyKind<?> kind = entry.kind() == null ? null : kinds.get(entry.kind());
        if (kind == null) {
            throw new FormRefused("kind", "没有这种规则，“kind”请从以下各项中选择：" + String.join("、", kinds.keySet()) + "。");
        }
        return enter(kind, entry, by);
    }

    private <T> long enter(PolicyKind<T> kind, PolicyEntry entry, Actor by) {
        String scope = entry.scope() == null ? "" : entry.scope();
        LocalDate from = entry.effectiveFrom();
        String source = entry.source();
        if (!scope.isEmpty() && !kind.knows(scope)) {
            throw new FormRefused("scope", "“" + kind.label() + "”没有这个适用范围，请检查“scope”；适用于全部的，请留空。");
        }
        if (from == null || from.getYear() < 1949 || from.getYear() > 9999) {
            throw new FormRefused("effectiveFrom", "请填写“effectiveFrom”（生效日期），如 2026-01-01。");
        }
        if (source == null || source.isBlank() || !SOURCE.matcher(source).matches()) {
            throw new FormRefused("source", "请填写“source”（依据，如文件名称和条款），不超过500个字。");
        }
        T value = read(kind, entry.value());
        String fault = kind.fault(value);
        if (fault != null) {
            throw new FormRefused("value", fault);
        }
        try {
            long id = policies.enter(kind.id(), scope, from, value, source.strip(), by.userId());
            events.publishEvent(new PolicyEntered(id, kind.id(), scope, from, by));
            return id;
        } catch (DuplicateKeyException e) {
            throw new FormRefused("effectiveFrom", "同一天已经有一条“" + kind.label() + "”规则。规则不能改动，请另选一个生效日期。");
        }
    }

    private <T> T read(PolicyKind<T> kind, @Nullable JsonNode value) {
        try {
            T read = json.readerFor(kind.type())
                    .with(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .readValue(value == null ? json.nullNode() : value);
            if (read != null && !json.writeValueAsString(read).contains("\\u00")) {
                return read;
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw wrongItems(kind);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw wrongItems(kind);
    }

    private static FormRefused wrongItems(PolicyKind<?> kind) {
        String items = Arrays.stream(kind.type().getRecordComponents())
                .map(PolicyDesk::item)
                .collect(Collectors.joining("、"));
        return new FormRefused("value", "“" + kind.label() + "”的“value”应当正好有以下各项：" + items + "。");
    }

    private static String item(RecordComponent item) {
        Class<?> type = item.getType();
        String words =
                type == int.class ? "整数" : type == boolean.class ? "true或false" : List.class == type ? "列表" : "文字";
        return item.getName() + "（" + words + "）";
    }
}

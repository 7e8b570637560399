package org.keqiao.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;

/** Holds what a recipient filled in against what he was asked for. */
final class Answers {

    private Answers() {}

    /**
     * The answers that were asked for, without those left empty.
     *
     * @throws FormRefused with every fault found
     */
    static Map<String, String> check(Offer offer, Map<String, String> given) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> answers = new TreeMap<>();
        for (Offer.Field field : offer.fields()) {
            String answer = Objects.requireNonNullElse(given.get(field.name()), "")
                    .replace("\r\n", "\n")
                    .strip();
            fault(field, answer).ifPresent(fault -> errors.add(new FieldError(field.name(), fault)));
            if (!answer.isEmpty()) {
                answers.put(field.name(), answer);
            }
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return answers;
    }

    private static Optional<String> fault(Offer.Field field, String answer) {
        boolean choice = !field.choices().isEmpty();
        if (answer.isEmpty()) {
            return field.required() ? Optional.of((choice ? "请选择“" : "请填写“") + field.label() + "”。") : Optional.empty();
        }
        if (choice) {
            return field.choices().stream().anyMatch(one -> one.value().equals(answer))
                    ? Optional.empty()
                    : Optional.of("“" + field.label() + "”请在列出的各项中选择。");
        }
        int length = answer.codePointCount(0, answer.length());
        return length > field.greatestLength()
                ? Optional.of("“" + field.label() + "”最多" + field.greatestLength() + "字，现在有" + length + "字，请缩短。")
                : Optional.empty();
    }
}

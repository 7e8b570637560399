package org.keqiao.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A submission that was not accepted; nothing of it was stored, and the reasons are for the person who sent it. */
public class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public FormRefused(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).distinct().collect(Collectors.joining()));
        this.errors = List.copyOf(errors);
    }

    public FormRefused(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** The same refusal in other words. */
    FormRefused saying(UnaryOperator<String> words) {
        return new FormRefused(errors.stream()
                .map(error -> new FieldError(error.field(), words.apply(error.message())))
                .toList());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** All messages in one line, in Chinese. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

package org.keqiao.engine;

/**
 * What is wrong with one field.
 *
 * @param field key of the form field, as in the form and the API
 * @param message one Chinese sentence that names the field and says what to do
 */
public record FieldError(String field, String message) {}

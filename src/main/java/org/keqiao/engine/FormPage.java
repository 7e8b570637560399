package org.keqiao.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A task's form ready to show.
 *
 * @param schema the form file
 * @param values prefilled values, texts and choices by key
 */
public record FormPage(TaskContext task, JsonNode schema, Map<String, Object> values) {}

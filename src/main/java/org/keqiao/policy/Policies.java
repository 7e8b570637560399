package org.keqiao.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated rules of the office. */
@Component
public class Policies {

    private final JdbcClient database;
    private final ObjectMapper json;

    Policies(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A row as the administrator sees it. */
    public record Row(
            long id,
            String kind,
            String scope,
            LocalDate effectiveFrom,
            JsonNode value,
            String source,
            String enteredBy) {}

    /**
     * The rule in force on a day: the scope's own if there is one, else that of a wider scope.
     *
     * @param scope from wide to narrow with dots between; {@code A.B} is looked for as {@code A.B}, {@code A} and ""
     * @throws IllegalStateException if no row covers the day
     */
    public <T> Policy<T> inForce(String kind, String scope, LocalDate on, Class<T> type) {
        return database.sql("""
                        select id, value, effective_from, source from policy.policy_rows
                        where kind = :kind and scope in (:scopes) and effective_from <= :on
                        order by length(scope) desc, effective_from desc limit 1""")
                .param("kind", kind)
                .param("scopes", widening(scope))
                .param("on", on)
                .query((row, n) -> policy(row, type))
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("no policy in force: " + kind + " " + scope + " on " + on));
    }

    private static List<String> widening(String scope) {
        List<String> scopes = new ArrayList<>(List.of("", scope));
        for (int dot = scope.lastIndexOf('.'); dot > 0; dot = scope.lastIndexOf('.', dot - 1)) {
            scopes.add(scope.substring(0, dot));
        }
        return scopes;
    }

    /** The rules of a kind in force on a day, by scope; the general one under the empty scope. */
    public <T> Map<String, Policy<T>> byScope(String kind, LocalDate on, Class<T> type) {
        Map<String, Policy<T>> rules = new TreeMap<>();
        database.sql("""
                        select distinct on (scope) scope, id, value, effective_from, source from policy.policy_rows
                        where kind = :kind and effective_from <= :on order by scope, effective_from desc""").param("kind", kind).param("on", on).query((RowCallbackHandler)
                row -> rules.put(row.getString("scope"), policy(row, type)));
        return rules;
    }

    /** The row a case was handled under. */
    public <T> Policy<T> version(long id, Class<T> type) {
        return database.sql("select id, value, effective_from, source from policy.policy_rows where id = :id")
                .param("id", id)
                .query((row, n) -> policy(row, type))
                .single();
    }

    public List<Row> all() {
        return database.sql("select * from policy.policy_rows order by kind, scope, effective_from desc")
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("scope"),
                        row.getObject("effective_from", LocalDate.class),
                        read(row.getString("value"), JsonNode.class),
                        row.getString("source"),
                        row.getString("entered_by")))
                .list();
    }

    /**
     * Enters a new row; earlier ones stay for the cases that were handled under them.
     *
     * @return id of the row
     */
    @Transactional
    public long enter(String kind, String scope, LocalDate effectiveFrom, Object value, String source, String by) {
        return database.sql("""
                        insert into policy.policy_rows (kind, scope, effective_from, value, source, entered_by)
                        values (:kind, :scope, :from, :value::jsonb, :source, :by) returning id""")
                .param("kind", kind)
                .param("scope", scope)
                .param("from", effectiveFrom)
                .param("value", write(value))
                .param("source", source)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private <T> Policy<T> policy(ResultSet row, Class<T> type) throws SQLException {
        return new Policy<>(
                row.getLong("id"),
                read(row.getString("value"), type),
                row.getObject("effective_from", LocalDate.class),
                row.getString("source"));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

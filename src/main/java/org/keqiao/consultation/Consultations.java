package org.keqiao.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consultations of all cases, superseded records included. */
@Component
public class Consultations {

    private static final String RECORDS = """
            select c.*, f.label as form_label, a.label as attitude_label,
              exists (select 1 from consultation.consultations later where later.corrects = c.id) as superseded
            from consultation.consultations c
              join consultation.forms f on f.code = c.form join consultation.attitudes a on a.code = c.attitude
            """;

    private final JdbcClient database;
    private final Clock clock;

    Consultations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every record of a case, the latest consultation first; of one day, the last entered first. */
    public List<Consultation> ofCase(String caseId) {
        return database.sql(RECORDS + "where c.case_id = :case order by c.held_on desc, c.id desc")
                .param("case", caseId)
                .query(Consultations::consultation)
                .list();
    }

    /** The records that count: those that no other has superseded. */
    public List<Consultation> current(String caseId) {
        return ofCase(caseId).stream().filter(one -> !one.superseded()).toList();
    }

    public Optional<Consultation> find(String caseId, long id) {
        return ofCase(caseId).stream().filter(one -> one.id() == id).findFirst();
    }

    /** The forms to choose from, in order. */
    public List<Choice> forms() {
        return choices("select code, label from consultation.forms order by position");
    }

    /** How proposers take an answer, in order. */
    public List<Choice> attitudes() {
        return choices("select code, label from consultation.attitudes order by position");
    }

    private List<Choice> choices(String query) {
        return database.sql(query).query(Choice.class).list();
    }

    /** Adds a record; false where the key has been used, so that nothing doubles. */
    boolean add(
            String key,
            String caseId,
            ConsultationEntry entry,
            LocalDate heldOn,
            @Nullable Long corrects,
            String correction,
            Actor by) {
        return database.sql("""
                                insert into consultation.consultations (key, case_id, form, held_on, place, proposers, staff,
                                  content, attitude, corrects, correction, entered_by, entered_by_name, entered_at)
                                values (:key, :case, :form, :on, :place, :proposers, :staff,
                                  :content, :attitude, :corrects, :correction, :by, :name, :at)
                                on conflict (key) do nothing""")
                        .param("key", key)
                        .param("case", caseId)
                        .param("form", entry.form())
                        .param("on", heldOn)
                        .param("place", entry.place())
                        .param("proposers", entry.proposers().toArray(String[]::new))
                        .param("staff", entry.staff())
                        .param("content", entry.content())
                        .param("attitude", entry.attitude())
                        .param("corrects", corrects)
                        .param("correction", correction)
                        .param("by", by.userId())
                        .param("name", by.name())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getLong("id"),
                row.getString("case_id"),
                new Choice(row.getString("form"), row.getString("form_label")),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                List.of((String[]) row.getArray("proposers").getArray()),
                row.getString("staff"),
                row.getString("content"),
                new Choice(row.getString("attitude"), row.getString("attitude_label")),
                row.getObject("corrects", Long.class),
                row.getString("correction"),
                row.getBoolean("superseded"),
                row.getString("entered_by"),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}

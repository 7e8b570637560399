package org.keqiao.issuance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.issuance.IssuedDocument.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All documents that are or were to be issued. */
@Component
public class Documents {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Documents(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public Optional<IssuedDocument> find(String id) {
        return database.sql("select * from issuance.documents where id = :id")
                .param("id", id)
                .query(this::document)
                .optional();
    }

    /** The case's documents, oldest first. */
    public List<IssuedDocument> ofCase(String caseId) {
        return database.sql("select * from issuance.documents where case_id = :case order by position")
                .param("case", caseId)
                .query(this::document)
                .list();
    }

    IssuedDocument get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no document " + id));
    }

    IssueOrder order(String id) {
        return database.sql("select order_content from issuance.documents where id = :id")
                .param("id", id)
                .query((row, n) -> read(row.getString(1)))
                .single();
    }

    void add(String id, IssueOrder order) {
        database.sql("""
                        insert into issuance.documents
                          (id, case_id, series, order_content, status, document_date, created_at)
                        values (:id, :case, :series, :content::jsonb, 'SIGNED_OFF', :date, :now)""")
                .param("id", id)
                .param("case", order.caseId())
                .param("series", order.series())
                .param("content", write(order))
                .param("date", order.documentDate())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void number(String id, String number) {
        database.sql("update issuance.documents set number_text = :number where id = :id")
                .param("id", id)
                .param("number", number)
                .update();
        advance(id, Status.SIGNED_OFF, Status.NUMBERED);
    }

    void print(String id, LocalDate on) {
        database.sql("update issuance.documents set printed_on = :on where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    void dispatch(String id, LocalDate on, String note) {
        database.sql("update issuance.documents set issued_on = :on, dispatch_note = :note where id = :id")
                .param("id", id)
                .param("on", on)
                .param("note", note)
                .update();
    }

    /** @throws IllegalStateException if the document is not where this step begins */
    void advance(String id, Status from, Status to) {
        int changed = database.sql("update issuance.documents set status = :to where id = :id and status = :from")
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("document " + id + " is not " + from);
        }
    }

    private IssuedDocument document(ResultSet row, int n) throws SQLException {
        return new IssuedDocument(
                row.getString("id"),
                row.getString("case_id"),
                Status.valueOf(row.getString("status")),
                row.getString("number_text"),
                read(row.getString("order_content")).title().replace("\n", ""),
                row.getObject("document_date", LocalDate.class),
                row.getObject("printed_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class));
    }

    private IssueOrder read(String text) {
        try {
            return json.readValue(text, IssueOrder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(IssueOrder order) {
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.keqiao.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Document numbers: by series and year, without gaps, and none twice.
 *
 * <p>A number is taken in the transaction of the sign-off. The series' row stays locked until that transaction ends, so
 * a rolled-back sign-off gives its number back, and the next one waits to see whether it does.
 */
@Component
public class DocumentNumbers {

    private final JdbcClient database;
    private final Policies policies;
    private final Clock clock;

    DocumentNumbers(JdbcClient database, Policies policies, Clock clock) {
        this.database = database;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * The document's number: the one its case kept when it was returned for correction, or the next of its series.
     *
     * @param on the day of sign-off, whose year the number bears
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String allocate(String documentId, String caseId, String series, LocalDate on) {
        Optional<DocumentNumber> kept = kept(caseId, series);
        if (kept.isPresent()) {
            DocumentNumber number = kept.get();
            if (number.year() == on.getYear()) {
                handOn(number, documentId);
                return number.text();
            }
            makeVoid(number.documentId(), "跨年度重新签发，改用" + on.getYear() + "年文号。");
        }
        return next(documentId, caseId, series, on);
    }

    private Optional<DocumentNumber> kept(String caseId, String series) {
        return database.sql("""
                        select series, year, serial, number_text as text, document_id, state, void_reason
                        from issuance.document_numbers
                        where case_id = :case and series = :series and state = 'RESERVED' for update""")
                .param("case", caseId)
                .param("series", series)
                .query(DocumentNumber.class)
                .optional();
    }

    private void handOn(DocumentNumber number, String documentId) {
        database.sql("""
                        update issuance.document_numbers set document_id = :document
                        where series = :series and year = :year and serial = :serial""")
                .param("document", documentId)
                .param("series", number.series())
                .param("year", number.year())
                .param("serial", number.serial())
                .update();
    }

    private String next(String documentId, String caseId, String series, LocalDate on) {
        Policy<NumberSeriesPolicy> policy = policies.inForce("number-series", series, on, NumberSeriesPolicy.class);
        int serial = database.sql("""
                        insert into issuance.number_series as s (series, year, next_serial, policy)
                        values (:series, :year, :first + 1, :policy)
                        on conflict (series, year) do update set next_serial = s.next_serial + 1
                        returning next_serial - 1""")
                .param("series", series)
                .param("year", on.getYear())
                .param("first", policy.value().firstSerial())
                .param("policy", policy.id())
                .query(Integer.class)
                .single();
        String text = policy.value().number(on, serial);
        database.sql("""
                        insert into issuance.document_numbers
                          (series, year, serial, number_text, case_id, document_id, state, reserved_at)
                        values (:series, :year, :serial, :text, :case, :document, 'RESERVED', :now)""")
                .param("series", series)
                .param("year", on.getYear())
                .param("serial", serial)
                .param("text", text)
                .param("case", caseId)
                .param("document", documentId)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return text;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void confirm(String documentId) {
        database.sql(
                        "update issuance.document_numbers set state = 'ISSUED' where document_id = :id and state = 'RESERVED'")
                .param("id", documentId)
                .update();
    }

    /** Makes the document's number void for good; it is never given out again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void makeVoid(String documentId, String reason) {
        database.sql("""
                        update issuance.document_numbers set state = 'VOID', void_reason = :reason
                        where document_id = :id and state = 'RESERVED'""").param("id", documentId).param("reason", reason).update();
    }

    /** Makes the case's reserved numbers void for good, and says which. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> makeVoidOfCase(String caseId, String reason) {
        return database.sql("""
                        update issuance.document_numbers set state = 'VOID', void_reason = :reason
                        where case_id = :case and state = 'RESERVED' returning number_text""")
                .param("case", caseId)
                .param("reason", reason)
                .query(String.class)
                .list();
    }

    /** All numbers of a series and year in sequence, void ones included. */
    @Transactional(readOnly = true)
    public List<DocumentNumber> of(String series, int year) {
        return database.sql("""
                        select series, year, serial, number_text as text, document_id, state, void_reason
                        from issuance.document_numbers where series = :series and year = :year order by serial""")
                .param("series", series)
                .param("year", year)
                .query(DocumentNumber.class)
                .list();
    }
}

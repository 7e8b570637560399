package org.keqiao.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All imports. */
@Component
public class Imports {

    /** A run that lives says so every few rows; what has been silent for longer is dead. */
    private static final String SILENT = "touched_at < now() - interval '30 seconds'";

    private static final String COLUMNS = "id, file_name, total, new_rows, known_rows, fault_count, done,"
            + " uploaded_by_name, uploaded_at, case when status = 'RUNNING' and " + SILENT + " then 'INTERRUPTED'"
            + " when status = 'CHECKING' and " + SILENT + " then 'FAILED' else status end as status,"
            + " case when status = 'CHECKING' and " + SILENT + " then '检查中断，请重新上传。' else error end as error";

    private final JdbcClient database;
    private final Clock clock;

    Imports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Import> find(String id) {
        return database.sql("select " + COLUMNS + " from intake.imports where id = :id")
                .param("id", id)
                .query(Imports::row)
                .optional();
    }

    /** The latest imports, newest first. */
    @Transactional(readOnly = true)
    public List<Import> latest() {
        return database.sql("select " + COLUMNS + " from intake.imports order by uploaded_at desc, id limit 20")
                .query(Imports::row)
                .list();
    }

    /** The faults found, in the sheet's order; at most a thousand. */
    @Transactional(readOnly = true)
    public List<ImportFault> faults(String id) {
        return database.sql(
                        "select sheet, cell, message from intake.import_faults where import_id = :id order by position")
                .param("id", id)
                .query(ImportFault.class)
                .list();
    }

    void add(String id, String fileName, String sha256, byte[] content, Actor by) {
        database.sql("""
                        insert into intake.imports
                          (id, file_name, sha256, content, status, uploaded_by, uploaded_by_name, uploaded_at)
                        values (:id, :name, :sha256, :content, 'CHECKING', :by, :byName, :now)""")
                .param("id", id)
                .param("name", fileName)
                .param("sha256", sha256)
                .param("content", content)
                .param("by", by.userId())
                .param("byName", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    byte[] content(String id) {
        return database.sql("select content from intake.imports where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /**
     * Moves a checked or interrupted import on; of two that try, one succeeds.
     *
     * @return whether it was this one
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claimRun(String id) {
        return database.sql("update intake.imports set status = 'RUNNING', done = 0, error = null, touched_at = now()"
                                + " where id = :id and (status = 'READY' or status = 'RUNNING' and " + SILENT + ")")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Says how far a check or run is, at once, whatever becomes of its transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(String id, int done) {
        database.sql("update intake.imports set done = :done, touched_at = now() where id = :id")
                .param("id", id)
                .param("done", done)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void checked(String id, ImportCheck.Result result) {
        database.sql("delete from intake.import_faults where import_id = :id")
                .param("id", id)
                .update();
        int position = 0;
        for (ImportFault fault : result.faults()) {
            database.sql("insert into intake.import_faults values (:id, :position, :sheet, :cell, :message)")
                    .param("id", id)
                    .param("position", ++position)
                    .param("sheet", fault.sheet())
                    .param("cell", fault.cell())
                    .param("message", fault.message())
                    .update();
        }
        database.sql("""
                        update intake.imports set status = :status, total = :total, new_rows = :fresh,
                          known_rows = :known, fault_count = :faults, touched_at = now() where id = :id""")
                .param("id", id)
                .param("status", result.faultCount() == 0 ? "READY" : "FAULTY")
                .param("total", result.total())
                .param("fresh", result.fresh())
                .param("known", result.known())
                .param("faults", result.faultCount())
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String id, String error) {
        database.sql("update intake.imports set status = 'FAILED', error = :error, finished_at = :now where id = :id")
                .param("id", id)
                .param("error", error)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** In the transaction that enters the rows: marks the import as done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(String id, int rows) {
        database.sql("""
                        update intake.imports set status = 'DONE', done = :rows, new_rows = :rows, finished_at = :now
                        where id = :id""")
                .param("id", id)
                .param("rows", rows)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void remember(String id, String caseId, ImportRow row) {
        database.sql("insert into intake.imported_cases values (:id, :case, :sheet, :row)")
                .param("id", id)
                .param("case", caseId)
                .param("sheet", row.sheet())
                .param("row", row.number())
                .update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getString("id"),
                row.getString("file_name"),
                Import.Status.valueOf(row.getString("status")),
                row.getInt("total"),
                row.getInt("new_rows"),
                row.getInt("known_rows"),
                row.getInt("fault_count"),
                row.getInt("done"),
                row.getString("error"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}

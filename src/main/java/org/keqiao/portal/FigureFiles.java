package org.keqiao.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.figures.FigureReport;
import org.keqiao.figures.FigureTable;
import org.keqiao.figures.FigureWorkbook;
import org.keqiao.figures.Figures;
import org.keqiao.figures.Session;
import org.keqiao.organization.Duty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The figures for those who answer for the office's work, and the files made of them. */
@Component
public class FigureFiles {

    private static final Duty[] READERS = {
        Duty.REGISTRY, Duty.DIVISION_HEAD, Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR, Duty.AUDITOR
    };
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Visitor visitor;
    private final Figures figures;
    private final FigureReport report;

    FigureFiles(Visitor visitor, Figures figures, FigureReport report) {
        this.visitor = visitor;
        this.figures = figures;
        this.report = report;
    }

    /** The person who asks, if the figures are for him. */
    public Actor reader() {
        return visitor.require(READERS);
    }

    /** Whether the figures are for a person with these duties. */
    public static boolean areFor(List<Duty> duties) {
        return Arrays.stream(READERS).anyMatch(duties::contains);
    }

    /** @throws SessionNotFound if no proposal is of that session */
    public Session session(String body, int term, int session) {
        reader();
        return figures.session(body, term, session)
                .filter(one -> one.body().equals(body) && one.term() == term && one.session() == session)
                .orElseThrow(SessionNotFound::new);
    }

    /** @throws SessionNotFound if no proposal is of that session */
    public FigureTable table(String body, int term, int session) {
        return figures.of(session(body, term, session));
    }

    public ResponseEntity<byte[]> workbook(String body, int term, int session) {
        FigureTable table = table(body, term, session);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(table.session().name() + "办理统计.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(FigureWorkbook.of(table));
    }

    public ResponseEntity<byte[]> report(String body, int term, int session) {
        FigureTable table = table(body, term, session);
        return Pdf.inline(
                report.pdf(table), table.session().name() + table.session().noun() + "办理情况报告");
    }
}

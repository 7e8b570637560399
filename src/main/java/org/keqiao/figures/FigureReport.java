package org.keqiao.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.Keqiao;
import org.keqiao.document.Block;
import org.keqiao.document.DocumentRenderer;
import org.keqiao.document.Head;
import org.keqiao.document.Imprint;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Signature;
import org.keqiao.document.Table;
import org.keqiao.issuance.IssuerPolicy;
import org.keqiao.policy.Policies;
import org.springframework.stereotype.Component;

/** The summary of a session as an official document (届次办理情况报告), unnumbered and unsealed until it is issued. */
@Component
public class FigureReport {

    /** What all figures count. */
    public static final String SCOPE = "应办复件数：由本机关独办、主办或分办，没有退办、不予立案或撤回的件数。会办件只提会办意见，不计入。";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时m分");
    private static final double NAME_WIDTH = 2.4;
    private static final double COUNT_WIDTH = 1.4;
    private static final double RATE_WIDTH = 2.2;

    private final Policies policies;
    private final DocumentRenderer renderer;

    FigureReport(Policies policies, DocumentRenderer renderer) {
        this.policies = policies;
        this.renderer = renderer;
    }

    /** The report's pages as a PDF. */
    public byte[] pdf(FigureTable table) {
        return renderer.render(document(table));
    }

    OfficialDocument document(FigureTable table) {
        ZonedDateTime asOf = table.asOf().atZone(ZoneId.of(Keqiao.ZONE));
        LocalDate day = asOf.toLocalDate();
        IssuerPolicy issuer =
                policies.inForce("issuer", "", day, IssuerPolicy.class).value();
        return new OfficialDocument(
                Head.nameOnly(issuer.authority(), ""),
                table.session().name() + table.session().noun() + "办理情况报告",
                null,
                body(table, issuer.authority(), MINUTE.format(asOf)),
                List.of(),
                List.of(),
                Signature.unsealed(issuer.authority(), day),
                new Imprint(null, issuer.printingOffice(), day));
    }

    private static List<Block> body(FigureTable table, String authority, String asOf) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("一、总体情况"));
        body.add(new Paragraph(summary(table, authority, asOf)));
        body.add(new Paragraph("二、各承办处室办理情况"));
        body.add(numbers("承办处室", table.by(Grouping.UNIT)));
        body.add(new Paragraph("三、各类别办理情况"));
        body.add(numbers("类别", table.by(Grouping.CATEGORY)));
        body.add(new Paragraph("四、指标口径"));
        body.add(new Paragraph(SCOPE));
        for (Measure measure : Measure.values()) {
            body.add(new Paragraph(measure.label() + "：" + measure.definition()));
        }
        return body;
    }

    private static String summary(FigureTable table, String authority, String asOf) {
        FigureTable.Row total = table.total();
        if (total.count() == 0) {
            return "截至" + asOf + "，" + authority + "没有应当办复的" + table.session().name()
                    + table.session().noun() + "。";
        }
        StringBuilder text = new StringBuilder(
                "截至" + asOf + "，" + authority + "应办复" + table.session().name()
                        + table.session().noun() + total.count() + "件，已办复"
                        + total.share(Measure.ANSWERED).part() + "件。");
        String rates = String.join(
                "；",
                Stream.of(Measure.values())
                        .map(measure -> rate(measure, total.share(measure)))
                        .toList());
        return text.append(rates).append("。").toString();
    }

    private static String rate(Measure measure, Share share) {
        return share.whole() == 0
                ? measure.label() + "暂无可统计的件"
                : measure.label() + share.words() + "（" + share.whole() + "件中" + share.part() + "件）";
    }

    private static Table numbers(String name, List<FigureTable.Row> rows) {
        Measure[] measures = Measure.values();
        List<Double> widths = new ArrayList<>(List.of(NAME_WIDTH, COUNT_WIDTH));
        widths.addAll(Collections.nCopies(measures.length, RATE_WIDTH));
        List<String> head = new ArrayList<>(List.of(name, "应办复"));
        Stream.of(measures).map(Measure::label).forEach(head::add);
        return Table.of(
                "",
                widths,
                head,
                rows.isEmpty()
                        ? List.of(empty(head.size()))
                        : rows.stream().map(FigureReport::cells).toList());
    }

    private static List<String> empty(int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, "—"));
        cells.set(0, "无");
        return cells;
    }

    private static List<String> cells(FigureTable.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.label(), String.valueOf(row.count())));
        Stream.of(Measure.values()).map(measure -> row.share(measure).words()).forEach(cells::add);
        return cells;
    }
}

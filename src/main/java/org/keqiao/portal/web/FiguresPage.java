package org.keqiao.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.figures.CaseQuery;
import org.keqiao.figures.FigureReport;
import org.keqiao.figures.FigureTable;
import org.keqiao.figures.Figures;
import org.keqiao.figures.Grouping;
import org.keqiao.figures.Measure;
import org.keqiao.figures.Session;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.FigureFiles;
import org.keqiao.portal.OfficeTime;
import org.keqiao.worklist.CaseList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a session, their cases, and the files made of them. */
@Controller
@RequestMapping("/figures")
class FiguresPage {

    private final FigureFiles files;
    private final Figures figures;
    private final CaseList cases;
    private final DeadlineLights lights;

    FiguresPage(FigureFiles files, Figures figures, CaseList cases, DeadlineLights lights) {
        this.files = files;
        this.figures = figures;
        this.cases = cases;
        this.lights = lights;
    }

    /** @param light null where the case is closed */
    public record Line(CaseList.Line file, @Nullable DeadlineLight light) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "0") int term,
            @RequestParam(defaultValue = "0") int session,
            Model model) {
        files.reader();
        Session chosen = figures.session(body, term, session).orElse(null);
        FigureTable table = chosen == null ? null : figures.of(chosen);
        model.addAttribute("sessions", figures.sessions());
        model.addAttribute("chosen", chosen);
        model.addAttribute("table", table);
        model.addAttribute("asOf", table == null ? "" : OfficeTime.words(table.asOf()));
        model.addAttribute("measures", Measure.values());
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("scope", FigureReport.SCOPE);
        return "figures";
    }

    @GetMapping("/cases")
    String behind(
            @RequestParam String body,
            @RequestParam int term,
            @RequestParam int session,
            @RequestParam(defaultValue = "ALL") Grouping grouping,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable Measure measure,
            @RequestParam(defaultValue = "false") boolean missing,
            Model model) {
        Session chosen = files.session(body, term, session);
        CaseQuery query = new CaseQuery(grouping, key, measure, missing);
        List<String> ids = figures.behind(chosen, query);
        List<CaseList.Line> lines = cases.among(files.reader(), ids);
        DeadlineLights.Today today = lights.today();
        model.addAttribute("chosen", chosen);
        model.addAttribute("heading", heading(figures.of(chosen), query));
        model.addAttribute("counted", ids.size());
        model.addAttribute(
                "cases",
                lines.stream()
                        .map(line -> new Line(line, line.closedAt() == null ? today.of(line.deadline()) : null))
                        .toList());
        return "figure-cases";
    }

    private static String heading(FigureTable table, CaseQuery query) {
        String row = table.by(query.grouping()).stream()
                .filter(one -> one.key().equals(query.key()))
                .map(FigureTable.Row::label)
                .findFirst()
                .orElse("");
        Measure measure = query.measure();
        if (measure == null) {
            return row + "：应办复";
        }
        return row + "：" + measure.label() + (query.missing() ? "（未计入的）" : "（计入的）");
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam String body, @RequestParam int term, @RequestParam int session) {
        return files.workbook(body, term, session);
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> report(@RequestParam String body, @RequestParam int term, @RequestParam int session) {
        return files.report(body, term, session);
    }
}

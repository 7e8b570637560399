package org.keqiao.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Promise;
import org.keqiao.organization.Organization;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.PromiseDesk;
import org.keqiao.portal.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 承诺事项台账: what replies have promised, by due date. */
@Controller
class PromisePage {

    private static final int SIZE = 50;
    private static final int MOST_ROWS = 20_000;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PromiseDesk desk;
    private final PromiseSheet sheet;
    private final Organization organization;

    PromisePage(PromiseDesk desk, PromiseSheet sheet, Organization organization) {
        this.desk = desk;
        this.sheet = sheet;
        this.organization = organization;
    }

    /** A promise with its unit's name. */
    public record Line(Promise promise, String unit, String due, DeadlineLight light) {}

    @GetMapping("/promises")
    String list(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String unitId = Visitor.isId(unit) ? unit : "";
        boolean open = !"all".equals(state);
        List<Promise> found = desk.list(unitId, year(year), open, after, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<Promise> page = more ? found.subList(0, SIZE) : found;
        model.addAttribute("lines", page.stream().map(this::line).toList());
        model.addAttribute("units", organization.divisions());
        model.addAttribute("unit", unitId);
        model.addAttribute("year", year(year));
        model.addAttribute("state", open ? "open" : "all");
        model.addAttribute("next", more ? page.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        return "promises";
    }

    private static @Nullable Integer year(String year) {
        return year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
    }

    private Line line(Promise promise) {
        return new Line(
                promise,
                organization.unitName(promise.unitId()),
                OfficeTime.words(promise.dueOn()),
                desk.light(promise));
    }

    @GetMapping("/promises.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "open") String state) {
        List<Promise> found =
                desk.list(Visitor.isId(unit) ? unit : "", year(year), !"all".equals(state), null, MOST_ROWS);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("承诺事项台账.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet.of(found));
    }

    @PostMapping("/promises/{id}/report")
    String report(@PathVariable String id, RedirectAttributes flash) {
        try {
            String caseId = desk.reportEarly(id);
            flash.addFlashAttribute("done", "已转入报告，请到待办中办理“报告承诺事项”。");
            return "redirect:/cases/" + caseId + "#promises";
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
            return "redirect:/promises";
        }
    }
}

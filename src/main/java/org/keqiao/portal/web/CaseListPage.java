package org.keqiao.portal.web;

import org.jspecify.annotations.Nullable;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.CaseList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases the person may read, by number or title. */
@Controller
class CaseListPage {

    private static final int SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Visitor visitor;
    private final CaseList cases;
    private final DeadlineLights lights;

    CaseListPage(Visitor visitor, CaseList cases, DeadlineLights lights) {
        this.visitor = visitor;
        this.cases = cases;
        this.lights = lights;
    }

    /** @param light null where the case is closed */
    public record Line(CaseList.Line file, @Nullable DeadlineLight light, String openedOn) {}

    @GetMapping("/cases")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String words = words(q);
        CaseList.Page page =
                cases.search(visitor.actor(), words, after == null || !Visitor.isId(after) ? null : after, SIZE);
        DeadlineLights.Today today = lights.today();
        model.addAttribute("q", words);
        model.addAttribute(
                "cases", page.lines().stream().map(line -> line(line, today)).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "cases";
    }

    private static Line line(CaseList.Line line, DeadlineLights.Today today) {
        return new Line(
                line,
                line.closedAt() == null ? today.of(line.deadline()) : null,
                OfficeTime.words(OfficeTime.of(line.openedAt().toInstant()).toLocalDate()));
    }

    private static String words(String q) {
        String clean = q.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_SEARCH));
    }
}

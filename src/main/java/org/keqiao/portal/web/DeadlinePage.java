package org.keqiao.portal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.PeriodUnit;
import org.keqiao.engine.FormRefused;
import org.keqiao.portal.DeadlineDesk;
import org.keqiao.portal.Visitor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A deadline's explanation, and what is done about it from the case's page. */
@Controller
@RequestMapping("/cases/{id}/deadlines/{deadlineId}")
class DeadlinePage {

    private final DeadlineDesk desk;
    private final DeadlineSheets sheets;
    private final Visitor visitor;

    DeadlinePage(DeadlineDesk desk, DeadlineSheets sheets, Visitor visitor) {
        this.desk = desk;
        this.sheets = sheets;
        this.visitor = visitor;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String deadlineId, Model model) {
        model.addAttribute("file", visitor.requireCase(id));
        model.addAttribute("sheet", sheets.of(desk.explain(id, deadlineId)));
        return "deadline";
    }

    @PostMapping("/extension-requests")
    String askForMore(
            @PathVariable String id,
            @PathVariable String deadlineId,
            @RequestParam(defaultValue = "0") int amount,
            @RequestParam(defaultValue = "MONTHS") PeriodUnit unit,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return done(id, flash, "已提交延期申请，等待批准。", () -> desk.askForMore(id, deadlineId, amount, unit, reason));
    }

    @PostMapping("/extension-requests/{requestId}")
    String decide(
            @PathVariable String id,
            @PathVariable String deadlineId,
            @PathVariable long requestId,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes flash) {
        String words = approve ? "已批准延期。" : "已退回延期申请。";
        return done(id, flash, words, () -> desk.decide(id, deadlineId, requestId, approve, opinion));
    }

    @PostMapping("/pause")
    String pause(
            @PathVariable String id,
            @PathVariable String deadlineId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return done(id, flash, "期限已暂停。", () -> desk.pause(id, deadlineId, reason));
    }

    @PostMapping("/resume")
    String resume(@PathVariable String id, @PathVariable String deadlineId, RedirectAttributes flash) {
        return done(id, flash, "期限已恢复计时。", () -> desk.resume(id, deadlineId));
    }

    @PostMapping("/order")
    String order(
            @PathVariable String id,
            @PathVariable String deadlineId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return done(id, flash, "已指定期限。", () -> {
            if (lastDay == null) {
                throw new FormRefused("lastDay", "请选择指定的最后一天。");
            }
            desk.order(id, deadlineId, lastDay, reason);
        });
    }

    private static String done(String caseId, RedirectAttributes flash, String words, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("done", words);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/cases/" + caseId + "#deadlines";
    }
}

package org.keqiao.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.NoticeDesk;
import org.keqiao.calendar.NoticeEntry;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.portal.CalendarDesk;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar: notices by year, a new one in one paste or file, and the lists to be signed. */
@Controller
@RequestMapping("/calendar")
class CalendarPage {

    private final CalendarDesk desk;
    private final CalendarSheets sheets;

    CalendarPage(CalendarDesk desk, CalendarSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("entry", new NoticeEntry(sheets.firstOpenYear(desk.notices()), "", "", "", ""));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("years", sheets.years(desk.notices()));
        model.addAttribute("lists", sheets.headings(desk.recomputations()));
        model.addAttribute("periods", sheets.periods(desk.periods()));
        return "calendar";
    }

    /** Tries a notice, or keeps it for signature; what is faulty is shown beside what was entered. */
    @PostMapping("/notices")
    String enter(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean submit,
            Model model,
            HttpServletResponse response) {
        NoticeEntry entry = new NoticeEntry(year, title, number, source, text(file, days));
        try {
            if (submit) {
                return "redirect:/calendar/recomputations/" + desk.submit(entry);
            }
            NoticeDesk.Trial trial = desk.attempt(entry);
            model.addAttribute("trial", sheets.trial(trial, desk.caseNumbers(trial.lines())));
        } catch (FormRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute(
                    "errors", e.errors().stream().map(FieldError::message).toList());
        }
        model.addAttribute("entry", entry);
        return page(model);
    }

    private static String text(@Nullable MultipartFile file, String pasted) {
        try {
            return file == null || file.isEmpty() ? pasted : new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/recomputations/{id}")
    String list(@PathVariable long id, Model model) {
        model.addAttribute("list", sheets.list(desk, desk.recomputation(id)));
        return "recomputation";
    }

    @PostMapping("/recomputations/{id}/sign")
    String sign(@PathVariable long id, @RequestParam(defaultValue = "") String opinion, RedirectAttributes flash) {
        try {
            boolean signed = desk.sign(id, opinion);
            flash.addFlashAttribute(
                    signed ? "done" : "refused", signed ? "已签署，新的期限已经生效。" : "名单生成后有的期限发生了变化，名单已更新，请核对后再签署。");
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/calendar/recomputations/" + id;
    }

    @PostMapping("/recomputations/{id}/discard")
    String discard(@PathVariable long id, @RequestParam(defaultValue = "") String opinion, RedirectAttributes flash) {
        try {
            desk.discard(id, opinion);
            flash.addFlashAttribute("done", "已作废，期限没有改动。");
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/calendar/recomputations/" + id;
    }

    /** Enters a rule on periods. */
    @PostMapping("/periods")
    String enterPeriod(
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate effectiveFrom,
            PeriodForm form,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes flash) {
        try {
            desk.enterPeriod(scope.strip(), effectiveFrom, form.value(), source);
            flash.addFlashAttribute(
                    "done",
                    form.appliesToRunning() ? "规则已录入，新案件自生效日起适用；在办期限的变动已列入名单，等待签署。" : "规则已录入，新案件自生效日起适用；在办的期限仍按原来的规则。");
        } catch (FormRefused e) {
            List<String> messages = e.errors().stream().map(FieldError::message).toList();
            flash.addFlashAttribute("refused", String.join("", messages));
        }
        return "redirect:/calendar#periods";
    }
}

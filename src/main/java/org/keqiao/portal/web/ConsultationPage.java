package org.keqiao.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.consultation.Consultation;
import org.keqiao.consultation.ConsultationEntry;
import org.keqiao.consultation.Consultations;
import org.keqiao.engine.FormRefused;
import org.keqiao.portal.Consulting;
import org.keqiao.proposal.Proposal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that puts a consultation on record, and the requests to do without one. */
@Controller
@RequestMapping("/cases/{id}")
class ConsultationPage {

    private final Consulting consulting;
    private final Consultations consultations;

    ConsultationPage(Consulting consulting, Consultations consultations) {
        this.consulting = consulting;
        this.consultations = consultations;
    }

    /** What was typed, or what a correction starts from. */
    public record Given(
            String key,
            @Nullable Long corrects,
            String form,
            String heldOn,
            String place,
            List<String> proposers,
            String staff,
            String content,
            String attitude,
            String correction) {

        static Given nothing(Proposal proposal) {
            List<String> names = proposal.proposers().names();
            return new Given(
                    UUID.randomUUID().toString(),
                    null,
                    "",
                    "",
                    "",
                    names.size() == 1 ? names : List.of(),
                    "",
                    "",
                    "",
                    "");
        }

        static Given of(Consultation wrong) {
            return new Given(
                    UUID.randomUUID().toString(),
                    wrong.id(),
                    wrong.form().code(),
                    wrong.heldOn().toString(),
                    wrong.place(),
                    wrong.proposers(),
                    wrong.staff(),
                    wrong.content(),
                    wrong.attitude().code(),
                    "");
        }

        ConsultationEntry entry() {
            return new ConsultationEntry(
                    form, day(heldOn), place.strip(), proposers, staff.strip(), content.strip(), attitude);
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    @GetMapping("/consultations/new")
    String show(@PathVariable String id, @RequestParam(required = false) @Nullable Long corrects, Model model) {
        Proposal proposal = consulting.require(id);
        Given given = corrects == null
                ? Given.nothing(proposal)
                : consultations.find(id, corrects).map(Given::of).orElseGet(() -> Given.nothing(proposal));
        return page(proposal, given, model);
    }

    @PostMapping("/consultations")
    String enter(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable Long corrects,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") List<String> proposers,
            @RequestParam(defaultValue = "") String staff,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String attitude,
            @RequestParam(defaultValue = "") String correction,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Given given = new Given(key, corrects, form, heldOn, place, proposers, staff, content, attitude, correction);
        Proposal proposal = consulting.require(id);
        try {
            consulting.enter(id, key, given.entry(), corrects, correction);
        } catch (FormRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", e.errors());
            return page(proposal, given, model);
        }
        flash.addFlashAttribute("done", "已登记沟通记录，并记入办理经过。");
        return back(id);
    }

    private String page(Proposal proposal, Given given, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("given", given);
        model.addAttribute("forms", consultations.forms());
        model.addAttribute("attitudes", consultations.attitudes());
        return "consultation";
    }

    @PostMapping("/exemptions")
    String request(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        return answer(id, flash, "已提出申请，等分管领导决定。", () -> consulting.requestExemption(id, reason));
    }

    @PostMapping("/exemptions/decision")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean consent,
            @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes flash) {
        return answer(id, flash, "已记录您的决定。", () -> consulting.decideExemption(id, consent, opinion));
    }

    private static String answer(String id, RedirectAttributes flash, String done, Runnable change) {
        try {
            change.run();
            flash.addFlashAttribute("done", done);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/cases/" + id + "#consultations";
    }
}

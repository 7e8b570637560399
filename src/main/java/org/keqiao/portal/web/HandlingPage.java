package org.keqiao.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.portal.Visitor;
import org.keqiao.proposal.LeadReassignment;
import org.keqiao.proposal.ProposalWithdrawal;
import org.keqiao.proposal.Withdrawal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 改办 and 撤回 from the case's page. */
@Controller
class HandlingPage {

    private static final int LONGEST_REASON = 1000;

    private final Visitor visitor;
    private final LeadReassignment reassignment;
    private final ProposalWithdrawal withdrawal;

    HandlingPage(Visitor visitor, LeadReassignment reassignment, ProposalWithdrawal withdrawal) {
        this.visitor = visitor;
        this.reassignment = reassignment;
        this.withdrawal = withdrawal;
    }

    @PostMapping("/cases/{id}/lead-unit")
    String reassign(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String leadUnitId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        Actor registry = registry(id);
        return answer(id, flash, "已改办。", () -> reassignment.reassign(id, leadUnitId, checked(reason), registry));
    }

    @PostMapping("/cases/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String requestedOn,
            @RequestParam(defaultValue = "") List<String> consenting,
            @RequestParam(defaultValue = "false") boolean othersConsent,
            RedirectAttributes flash) {
        Actor registry = registry(id);
        return answer(
                id,
                flash,
                "已撤回，案件结束。",
                () -> withdrawal.withdraw(
                        id, new Withdrawal(checked(reason), day(requestedOn), consenting, othersConsent), registry));
    }

    private Actor registry(String id) {
        Actor actor = visitor.require(Duty.REGISTRY);
        visitor.requireCase(id);
        return actor;
    }

    private static String answer(String id, RedirectAttributes flash, String done, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("done", done);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + id;
    }

    private static String checked(String reason) {
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new FormRefused("reason", "理由不能超过" + LONGEST_REASON + "个字，请缩短。");
        }
        return reason.strip();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FormRefused("requestedOn", "请填写“书面申请日期”，如 2023-05-16。");
        }
    }
}

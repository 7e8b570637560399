package org.keqiao.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.intake.Assignable;
import org.keqiao.intake.AssignableFilter;
import org.keqiao.intake.Assignables;
import org.keqiao.intake.AssignmentDesk;
import org.keqiao.intake.BulkAssignment;
import org.keqiao.intake.BulkAssignments;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.portal.Visitor;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalKind;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量分办: the registry receives and assigns many proposals with one confirmation. */
@Controller
class AssignPage {

    private static final int SHOWN = 200;

    private final Visitor visitor;
    private final Assignables assignables;
    private final AssignmentDesk desk;
    private final BulkAssignments assignments;
    private final Organization organization;

    AssignPage(
            Visitor visitor,
            Assignables assignables,
            AssignmentDesk desk,
            BulkAssignments assignments,
            Organization organization) {
        this.visitor = visitor;
        this.assignables = assignables;
        this.desk = desk;
        this.assignments = assignments;
        this.organization = organization;
    }

    @GetMapping("/proposals/assign")
    String choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String category,
            Model model) {
        Actor actor = visitor.require(Duty.REGISTRY);
        AssignableFilter filter = new AssignableFilter(q, kind, category);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", assignables.of(actor, filter, SHOWN));
        model.addAttribute("count", assignables.count(actor, filter));
        model.addAttribute("kinds", ProposalKind.values());
        model.addAttribute("categories", Proposal.Category.values());
        model.addAttribute("divisions", organization.divisions());
        model.addAttribute("units", organization.units());
        return "assign";
    }

    @PostMapping("/proposals/assign")
    String prepare(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam(defaultValue = "") String unitId,
            @RequestParam(name = "coHandling", defaultValue = "") List<String> coHandling,
            @RequestParam(defaultValue = "") String request,
            @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes redirect) {
        Actor actor = visitor.require(Duty.REGISTRY);
        AssignableFilter filter = new AssignableFilter(q, kind, category);
        List<String> meant =
                all == null ? waiting(actor, cases) : ids(assignables.of(actor, filter, AssignmentDesk.MOST + 1));
        try {
            return "redirect:/proposals/assign/"
                    + desk.prepare(meant, unitId, coHandling, request.strip(), opinion.strip());
        } catch (FormRefused refused) {
            redirect.addFlashAttribute("refusal", refused.getMessage());
            redirect.addAttribute("q", filter.words());
            redirect.addAttribute("kind", filter.kind());
            redirect.addAttribute("category", filter.category());
            return "redirect:/proposals/assign";
        }
    }

    /** Of the ticked cases those that exist and are this person's to assign. */
    private List<String> waiting(Actor actor, List<String> cases) {
        return ids(assignables.of(actor, new AssignableFilter("", "", ""), Integer.MAX_VALUE)).stream()
                .filter(cases::contains)
                .toList();
    }

    private static List<String> ids(List<Assignable> lines) {
        return lines.stream().map(Assignable::caseId).toList();
    }

    @GetMapping("/proposals/assign/{id}")
    String show(@PathVariable String id, Model model) {
        BulkAssignment work = find(id);
        model.addAttribute("work", work);
        model.addAttribute("unit", organization.unitName(work.unitId()));
        model.addAttribute(
                "coUnits",
                work.coHandling().stream().map(organization::unitName).toList());
        return "assignment";
    }

    @PostMapping("/proposals/assign/{id}/confirm")
    String confirm(@PathVariable String id) {
        desk.confirm(find(id).id());
        return "redirect:/proposals/assign/" + id;
    }

    private BulkAssignment find(String id) {
        visitor.require(Duty.REGISTRY);
        if (!Visitor.isId(id)) {
            throw new CaseNotFound();
        }
        return assignments.find(id).orElseThrow(CaseNotFound::new);
    }
}

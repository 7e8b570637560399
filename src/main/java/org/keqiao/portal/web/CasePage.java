package org.keqiao.portal.web;

import java.util.Comparator;
import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.portal.ApprovalSlips;
import org.keqiao.portal.CaseFolders;
import org.keqiao.portal.Papers;
import org.keqiao.portal.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case's page, and the PDFs it links to. */
@Controller
class CasePage {

    private final CaseFolders folders;
    private final CaseSheets sheets;
    private final Papers papers;
    private final ApprovalSlips slips;
    private final Visitor visitor;
    private final List<CasePanel> panels;

    CasePage(
            CaseFolders folders,
            CaseSheets sheets,
            Papers papers,
            ApprovalSlips slips,
            Visitor visitor,
            List<CasePanel> panels) {
        this.folders = folders;
        this.sheets = sheets;
        this.papers = papers;
        this.slips = slips;
        this.visitor = visitor;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    /** A panel with what it shows. */
    public record Shown(String name, String title, Object content) {}

    @GetMapping("/cases/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("sheet", sheets.of(folders.open(id)));
        model.addAttribute("panels", panels(id, visitor.actor()));
        return "case";
    }

    private List<Shown> panels(String caseId, Actor actor) {
        return panels.stream()
                .flatMap(panel ->
                        panel
                                .show(caseId, actor)
                                .map(content -> new Shown(panel.name(), panel.title(), content))
                                .stream())
                .toList();
    }

    @GetMapping("/cases/{id}/preview.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String id) {
        return papers.preview(id);
    }

    @GetMapping("/cases/{id}/approval-slip.pdf")
    ResponseEntity<byte[]> approvalSlip(@PathVariable String id) {
        return slips.pdf(id);
    }

    @GetMapping("/documents/{id}/ofd")
    ResponseEntity<byte[]> ofd(@PathVariable String id) {
        return papers.ofd(id);
    }

    @GetMapping("/documents/{id}/pdf")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        return papers.pdf(id);
    }
}

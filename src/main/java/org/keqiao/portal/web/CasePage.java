package org.keqiao.portal.web;

import org.keqiao.portal.CaseFolders;
import org.keqiao.portal.Papers;
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

    CasePage(CaseFolders folders, CaseSheets sheets, Papers papers) {
        this.folders = folders;
        this.sheets = sheets;
        this.papers = papers;
    }

    @GetMapping("/cases/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("sheet", sheets.of(folders.open(id)));
        return "case";
    }

    @GetMapping("/cases/{id}/preview.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String id) {
        return papers.preview(id);
    }

    @GetMapping("/documents/{id}/pdf")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        return papers.pdf(id);
    }
}

package org.keqiao.portal.web;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Objects;
import org.keqiao.Keqiao;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.UploadSize;
import org.keqiao.intake.Import;
import org.keqiao.intake.ImportTemplate;
import org.keqiao.intake.Imports;
import org.keqiao.intake.ProposalImport;
import org.keqiao.organization.Duty;
import org.keqiao.portal.FileNames;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量导入: uploads a spreadsheet, shows its dry run, and takes it in. */
@Controller
class ImportPage {

    private static final String REFUSAL = "refusal";

    private final Visitor visitor;
    private final ProposalImport proposalImport;
    private final Imports imports;
    private final ImportTemplate template;
    private final UploadSize size;

    ImportPage(
            Visitor visitor, ProposalImport proposalImport, Imports imports, ImportTemplate template, UploadSize size) {
        this.visitor = visitor;
        this.proposalImport = proposalImport;
        this.imports = imports;
        this.template = template;
        this.size = size;
    }

    @GetMapping("/proposals/import")
    String list(Model model) {
        visitor.require(Duty.REGISTRY);
        model.addAttribute("imports", imports.latest());
        model.addAttribute("mostBytes", size.bytes());
        model.addAttribute("most", size.words());
        model.addAttribute("tooLarge", size.refusal());
        model.addAttribute("zone", ZoneId.of(Keqiao.ZONE));
        return "imports";
    }

    @GetMapping("/proposals/import/template.xlsx")
    ResponseEntity<byte[]> template() {
        visitor.require(Duty.REGISTRY);
        return FileNames.download("提案导入模板.xlsx", FileNames.XLSX, template.file());
    }

    @PostMapping("/proposals/import")
    String upload(@RequestParam("file") MultipartFile file, RedirectAttributes redirect) throws IOException {
        visitor.require(Duty.REGISTRY);
        try {
            String name = FileNames.clean(Objects.requireNonNullElse(file.getOriginalFilename(), "表格.xlsx"));
            return "redirect:/proposals/import/" + proposalImport.upload(name, file.getBytes());
        } catch (FormRefused refused) {
            redirect.addFlashAttribute(REFUSAL, refused.getMessage());
            return "redirect:/proposals/import";
        }
    }

    @GetMapping("/proposals/import/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("work", find(id));
        model.addAttribute("faults", imports.faults(id));
        return "import";
    }

    @PostMapping("/proposals/import/{id}/start")
    String start(@PathVariable String id, RedirectAttributes redirect) {
        try {
            proposalImport.start(find(id));
        } catch (FormRefused refused) {
            redirect.addFlashAttribute(REFUSAL, refused.getMessage());
        }
        return "redirect:/proposals/import/" + id;
    }

    private Import find(String id) {
        visitor.require(Duty.REGISTRY);
        return Visitor.isId(id) ? imports.find(id).orElseThrow(CaseNotFound::new) : missing();
    }

    private static Import missing() {
        throw new CaseNotFound();
    }
}

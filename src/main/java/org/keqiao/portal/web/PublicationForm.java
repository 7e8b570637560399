package org.keqiao.portal.web;

import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Publication;
import org.keqiao.followup.Publications;
import org.keqiao.followup.Publishing;
import org.keqiao.organization.Duty;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a published reply from the public pages. */
@Controller
class PublicationForm {

    private final Visitor visitor;
    private final Publications publications;
    private final Publishing publishing;

    PublicationForm(Visitor visitor, Publications publications, Publishing publishing) {
        this.visitor = visitor;
        this.publications = publications;
        this.publishing = publishing;
    }

    @PostMapping("/publications/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        Actor actor = visitor.require(Duty.DISCLOSURE_REVIEWER);
        Publication publication = Visitor.isId(id) ? publications.find(id).orElse(null) : null;
        if (publication == null) {
            throw new CaseNotFound();
        }
        visitor.requireCase(publication.caseId());
        try {
            publishing.withdraw(id, reason, actor);
            flash.addFlashAttribute("done", "已撤下，公开页不再显示这份答复。");
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + publication.caseId() + "#publication";
    }
}

package org.keqiao.portal.web;

import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.portal.Visitor;
import org.keqiao.proposal.CoHandlingWork;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the registry does about co-handling from the case's page. */
@Controller
class CoHandlingPage {

    private static final int LONGEST_REQUEST = 1000;

    private final Visitor visitor;
    private final CoHandlingWork work;

    CoHandlingPage(Visitor visitor, CoHandlingWork work) {
        this.visitor = visitor;
        this.work = work;
    }

    /** Asks further units; sent twice, the second finds them being asked. */
    @PostMapping("/cases/{id}/co-handlings")
    String add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> units,
            @RequestParam(defaultValue = "") String request,
            RedirectAttributes flash) {
        Actor actor = visitor.require(Duty.REGISTRY);
        visitor.requireCase(id);
        try {
            if (request.codePointCount(0, request.length()) > LONGEST_REQUEST) {
                throw new FormRefused("coHandlingRequest", "“会办要求”不能超过" + LONGEST_REQUEST + "个字，请缩短。");
            }
            work.add(id, units, request.strip(), actor);
            flash.addFlashAttribute("done", "已提请会办。");
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + id + "#co-handling";
    }
}

package org.keqiao.portal.web;

import org.keqiao.engine.FormRefused;
import org.keqiao.portal.Reminding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in 催办 from the case page. */
@Controller
class ReminderForm {

    private final Reminding reminding;

    ReminderForm(Reminding reminding) {
        this.reminding = reminding;
    }

    @PostMapping("/cases/{id}/reminders")
    String remind(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes flash) {
        try {
            reminding.remind(id, key, group, text);
            flash.addFlashAttribute("done", "已催办，并记入办理经过。");
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + id + "#reminders";
    }
}

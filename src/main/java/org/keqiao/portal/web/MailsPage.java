package org.keqiao.portal.web;

import java.util.List;
import org.keqiao.engine.FormRefused;
import org.keqiao.message.Mail;
import org.keqiao.message.Mails;
import org.keqiao.message.Postman;
import org.keqiao.organization.Duty;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox for administrators: what failed and what waits, without the mails' texts. */
@Controller
@RequestMapping("/mails")
class MailsPage {

    private static final int SIZE = 100;
    private static final String BACK = "redirect:/mails";

    private final Visitor visitor;
    private final Mails mails;
    private final Postman postman;

    MailsPage(Visitor visitor, Mails mails, Postman postman) {
        this.visitor = visitor;
        this.mails = mails;
        this.postman = postman;
    }

    /** Subjects and texts belong to the cases, which administrators do not read. */
    public record Line(String id, String recipient, String address, String created, int attempts, String error) {

        static Line of(Mail mail) {
            String error = mail.lastError();
            return new Line(
                    mail.id(),
                    mail.recipient(),
                    mail.address(),
                    OfficeTime.words(mail.createdAt()),
                    mail.attempts(),
                    error == null ? "" : error);
        }
    }

    /** The mails of a state, and how many there are beyond those shown. */
    public record Part(Mail.State state, long count, List<Line> lines) {}

    @GetMapping
    String show(Model model) {
        visitor.require(Duty.ADMINISTRATOR);
        model.addAttribute("server", postman.hasServer());
        model.addAttribute("parts", List.of(part(Mail.State.FAILED), part(Mail.State.QUEUED)));
        return "mails";
    }

    private Part part(Mail.State state) {
        return new Part(
                state,
                mails.count(state),
                mails.in(state, SIZE).stream().map(Line::of).toList());
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String id, RedirectAttributes flash) {
        return change(flash, "已重新排队，稍后发送。", () -> mails.resend(id));
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id, RedirectAttributes flash) {
        return change(flash, "这封邮件不再发送。", () -> mails.cancel(id));
    }

    private String change(RedirectAttributes flash, String done, Runnable change) {
        visitor.require(Duty.ADMINISTRATOR);
        try {
            change.run();
            flash.addFlashAttribute("done", done);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return BACK;
    }
}

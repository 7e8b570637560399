package org.keqiao.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.message.Inbox;
import org.keqiao.message.MailChoices;
import org.keqiao.message.Message;
import org.keqiao.organization.Mailbox;
import org.keqiao.organization.Mailboxes;
import org.keqiao.organization.Organization;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's inbox, and which mails he wants. */
@Controller
@RequestMapping("/messages")
class MessagesPage {

    private static final int SIZE = 30;
    private static final String BACK = "redirect:/messages";

    private final Visitor visitor;
    private final Inbox inbox;
    private final MailChoices choices;
    private final Mailboxes mailboxes;
    private final Organization organization;

    MessagesPage(Visitor visitor, Inbox inbox, MailChoices choices, Mailboxes mailboxes, Organization organization) {
        this.visitor = visitor;
        this.inbox = inbox;
        this.choices = choices;
        this.mailboxes = mailboxes;
        this.organization = organization;
    }

    /** @param to the duty the message was sent to, or 我本人 */
    public record Line(Message message, String to, String sentAt) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        Actor actor = visitor.actor();
        Inbox.Page page = inbox.of(actor, unread, after, SIZE);
        List<Line> lines = page.messages().stream().map(this::line).toList();
        model.addAttribute("messages", lines);
        model.addAttribute(
                "newest", lines.isEmpty() ? null : lines.get(0).message().id());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute("unread", unread);
        model.addAttribute("choice", choices.of(actor.userId()));
        model.addAttribute(
                "address",
                mailboxes.ofUser(actor.userId()).map(Mailbox::address).orElse(null));
        return "messages";
    }

    private Line line(Message message) {
        String group = message.group();
        return new Line(
                message, group == null ? "我本人" : organization.dutyName(group), OfficeTime.words(message.sentAt()));
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unread) {
        inbox.markRead(visitor.actor(), id);
        return unread ? BACK + "?unread=true" : BACK;
    }

    /** @param upTo the newest message the person saw */
    @PostMapping("/read")
    String readAll(@RequestParam long upTo) {
        inbox.markAllRead(visitor.actor(), upTo);
        return BACK;
    }

    @PostMapping("/mail")
    String choose(
            @RequestParam(defaultValue = "false") boolean eachNotice,
            @RequestParam(defaultValue = "false") boolean dailyDigest,
            RedirectAttributes flash) {
        choices.set(visitor.actor().userId(), new MailChoices.Choice(eachNotice, dailyDigest));
        flash.addFlashAttribute("done", "已保存邮件设置。");
        return BACK;
    }
}

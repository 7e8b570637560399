package org.keqiao.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.keqiao.engine.FormRefused;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Invitations;
import org.keqiao.invitation.Standing;
import org.keqiao.portal.DocumentNotFound;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Pdf;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one page for people without an account: what their link offers, or why it offers nothing. */
@Controller
@RequestMapping("/i/{token}")
class InvitationPage {

    private final Invitations invitations;
    private final WrongLinks wrong;

    InvitationPage(Invitations invitations, WrongLinks wrong) {
        this.invitations = invitations;
        this.wrong = wrong;
    }

    /** A page that offers nothing. */
    public record Notice(String heading, String text) {}

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        guard(response);
        if (wrong.tooMany(request.getRemoteAddr())) {
            return resting(response, model);
        }
        return page(token, invitations.look(token), request, response, model);
    }

    @PostMapping
    String use(
            @PathVariable String token,
            @RequestParam Map<String, String> answers,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        guard(response);
        if (wrong.tooMany(request.getRemoteAddr())) {
            return resting(response, model);
        }
        try {
            Invitations.Redemption redemption = invitations.redeem(token, answers);
            // Whoever loads the next page again does not send the answers again.
            return redemption.done()
                    ? "redirect:/i/" + token + "?done"
                    : page(token, redemption.standing(), request, response, model);
        } catch (FormRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", e.errors());
            model.addAttribute("given", answers);
            return page(token, invitations.look(token), request, response, model);
        }
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        guard(response);
        InvitationHandler.Paper paper = wrong.tooMany(request.getRemoteAddr())
                ? null
                : invitations.paper(token).orElse(null);
        if (paper == null) {
            if (invitations.look(token) instanceof Standing.Unknown) {
                wrong.add(request.getRemoteAddr());
            }
            throw DocumentNotFound.linkClosed();
        }
        return Pdf.inline(paper.pdf(), paper.name());
    }

    /** The address is a key: it goes into no cache, no index and no other site's log. */
    private static void guard(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    private String page(
            String token, Standing standing, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (standing instanceof Standing.Open open) {
            model.addAttribute(
                    "action",
                    request.getRequestURI().substring(request.getContextPath().length()));
            model.addAttribute(
                    "paper",
                    invitations.paper(token).map(InvitationHandler.Paper::name).orElse(null));
            model.addAttribute("offer", open.offer());
            model.addAttribute("recipient", open.invitation().recipient());
            model.addAttribute("until", OfficeTime.words(open.invitation().validUntil()));
            model.addAttribute("expired", request.getParameter("expired") != null);
            model.asMap().putIfAbsent("given", Map.of());
            return "invitation";
        }
        if (standing instanceof Standing.Unknown) {
            wrong.add(request.getRemoteAddr());
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (!(standing instanceof Standing.Used)) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("notice", notice(standing, request.getParameter("done") != null));
        return "invitation";
    }

    private static Notice notice(Standing standing, boolean justDone) {
        if (standing instanceof Standing.Used used) {
            String when = OfficeTime.words(used.at());
            return justDone
                    ? new Notice("已经办好", used.outcome() + "办理时间：" + when + "。")
                    : new Notice(
                            "这个链接已经用过", when + " 已经通过它办理：" + used.outcome() + "每个链接只能用一次。如果不是您本人办理的，请立即与发来链接的单位联系。");
        }
        if (standing instanceof Standing.Expired expired) {
            return new Notice(
                    "这个链接已经过期", "它的有效期到" + OfficeTime.words(expired.validUntil()) + "为止。仍需办理的，请与发来链接的单位联系，索取新的链接。");
        }
        if (standing instanceof Standing.Revoked revoked) {
            return new Notice("这个链接已经收回", "发来链接的单位在" + OfficeTime.words(revoked.at()) + " 收回了它。如有疑问，请与该单位联系。");
        }
        return new Notice("这个链接无效", "地址可能不完整：有的邮件软件会把长地址断开。请从原邮件中完整复制地址，或者与发来链接的单位联系。");
    }

    private static String resting(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("notice", new Notice("请稍后再试", "从您的网络打开了太多无效的链接。请过" + WrongLinks.REST.toMinutes() + "分钟再试。"));
        return "invitation";
    }
}

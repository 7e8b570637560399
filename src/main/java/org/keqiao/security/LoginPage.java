package org.keqiao.security;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page to log in on. */
@Controller
class LoginPage {

    private final SecurityProperties properties;

    LoginPage(SecurityProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(required = false) @Nullable String logout,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException refusal,
            @Nullable HttpSession session,
            @Nullable Principal user,
            Model model) {
        if (user != null) {
            return "redirect:" + properties.home();
        }
        if (error != null) {
            model.addAttribute("refusal", refusal == null ? "没有登录成功，请再试一次。" : refusal.getMessage());
            forget(session);
        } else if (expired != null) {
            model.addAttribute("notice", "您有一段时间没有操作，已自动退出。请重新登录。");
        } else if (logout != null) {
            model.addAttribute("notice", "您已退出登录。");
        }
        return "login";
    }

    /** A reloaded page does not repeat an old refusal. */
    private static void forget(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        }
    }
}

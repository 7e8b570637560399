package org.keqiao.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Notes who logged in, failed to, or logged out, and from where. */
@Component
class LoginLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.keqiao.security.login");

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        note("logged in", event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        note("refused (" + event.getException().getClass().getSimpleName() + ")", event.getAuthentication());
    }

    @EventListener
    void loggedOut(LogoutSuccessEvent event) {
        note("logged out", event.getAuthentication());
    }

    private static void note(String what, Authentication account) {
        String address =
                account.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "?";
        LOG.info("{} {} from {}", printable(account.getName()), what, address);
    }

    /** A name sent with line breaks in it must not write log lines of its own. */
    private static String printable(String name) {
        String cut = name.length() > 64 ? name.substring(0, 64) : name;
        return cut.replaceAll("[^\\w.@\\-\\p{IsHan}]", "?");
    }
}

package org.keqiao.security;

import java.time.Duration;
import java.util.List;
import org.keqiao.security.AccountLock.Attempt;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Logs people and programs in with their accounts in the engine's identity tables.
 *
 * <p>As the only such bean it serves every chain. A chain that named it as well would ask it twice, and count each wrong
 * password twice.
 */
@Component
class CamundaAccounts implements AuthenticationProvider {

    private final AccountLock lock;

    CamundaAccounts(AccountLock lock) {
        this.lock = lock;
    }

    /** Carries no authorities: what a person may do follows from the duties held at each request. */
    @Override
    public Authentication authenticate(Authentication attempted) {
        String userId = attempted.getName();
        Attempt attempt = lock.attempt(userId, String.valueOf(attempted.getCredentials()));
        if (attempt instanceof Attempt.Accepted) {
            UsernamePasswordAuthenticationToken account =
                    UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
            account.setDetails(attempted.getDetails());
            return account;
        }
        throw refusal(attempt);
    }

    private static AuthenticationException refusal(Attempt attempt) {
        if (attempt instanceof Attempt.Resting resting) {
            return new AccountResting(resting.remaining());
        }
        return attempt instanceof Attempt.Locked
                ? new LockedException("账户因连续输错密码已被锁定。请联系系统管理员解锁。")
                : new BadCredentialsException("用户名或密码不对。请检查后再试；连续输错五次，账户会被锁定。");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** A wrong password was given a moment ago. */
    static class AccountResting extends LockedException {

        private static final long serialVersionUID = 1L;

        AccountResting(Duration remaining) {
            super("密码刚刚输错过。请等 " + (remaining.toSeconds() + 1) + " 秒后再登录。");
        }
    }
}

package org.keqiao.security;

import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
import org.keqiao.engine.Actors;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets members of given groups pass, by the groups they are in now and not by those at log-in. */
class HeldDuty implements AuthorizationManager<RequestAuthorizationContext> {

    private final Actors actors;
    private final Set<String> groups;

    HeldDuty(Actors actors, Set<String> groups) {
        this.actors = actors;
        this.groups = groups;
    }

    @Override
    @SuppressWarnings("deprecation") // Spring Security 6 still declares it abstract
    public AuthorizationDecision check(Supplier<Authentication> user, RequestAuthorizationContext request) {
        return new AuthorizationDecision(!Collections.disjoint(actors.current().groups(), groups));
    }
}

package org.keqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine for the time of a request who asks, so that its own permissions hold for our pages and the API. */
class EngineIdentity extends OncePerRequestFilter {

    private final Actors actors;
    private final IdentityService identity;

    EngineIdentity(Actors actors, IdentityService identity) {
        this.actors = actors;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor = actors.current();
        if (actor.equals(Actor.SYSTEM)) {
            chain.doFilter(request, response);
            return;
        }
        identity.setAuthentication(actor.userId(), List.copyOf(actor.groups()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}

package org.keqiao.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out who acts, with the duties as they stand now and not as they stood at log-in. */
@Component
public class Actors {

    private final IdentityService identity;
    private final EngineReads engine;

    Actors(IdentityService identity, EngineReads engine) {
        this.identity = identity;
        this.engine = engine;
    }

    /** The person logged in on this thread, or {@link Actor#SYSTEM} where nobody is. */
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Actor.SYSTEM;
        }
        return withId(authentication.getName());
    }

    /** The person with this log-in name; unknown ones have no group and so no rights. */
    public Actor withId(String userId) {
        return engine.unrestricted(() -> find(userId));
    }

    private Actor find(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        String name = user == null ? userId : user.getFirstName();
        return new Actor(
                userId,
                name,
                identity.createGroupQuery().groupMember(userId).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

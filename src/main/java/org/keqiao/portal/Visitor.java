package org.keqiao.portal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.CaseNotFound;
import org.keqiao.worklist.Cases;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The person who asks, and what that person may see; whatever is not granted here is refused. */
@Component
public class Visitor {

    /** Ids of cases, tasks and documents; anything else cannot exist and never reaches the database. */
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final Actors actors;
    private final Cases cases;

    Visitor(Actors actors, Cases cases) {
        this.actors = actors;
        this.cases = cases;
    }

    public Actor actor() {
        return actors.current();
    }

    /** Whether the text can be an id at all. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * The case, if the person may read it.
     *
     * @throws CaseNotFound if there is none, or none for this person
     */
    public CaseFile requireCase(String caseId) {
        if (!isId(caseId)) {
            throw new CaseNotFound();
        }
        return cases.require(caseId, actor());
    }

    /**
     * The person, if one of the duties is held.
     *
     * @throws AccessDeniedException if none is
     */
    public Actor require(Duty... duties) {
        Actor actor = actor();
        if (Arrays.stream(duties).noneMatch(duty -> holds(actor, duty))) {
            throw new AccessDeniedException("none of " + Arrays.toString(duties));
        }
        return actor;
    }

    /** The duties held, in the office's order. */
    public List<Duty> duties() {
        Actor actor = actor();
        return Arrays.stream(Duty.values()).filter(duty -> holds(actor, duty)).toList();
    }

    private static boolean holds(Actor actor, Duty duty) {
        return actor.groups().stream()
                .anyMatch(group -> Duty.ofGroup(group).filter(duty::equals).isPresent());
    }
}

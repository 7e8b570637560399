package org.keqiao.reply;

import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;

/** Drafter, editor and signatory are different people, whatever duties one person may hold. */
final class FourEyes {

    private FourEyes() {}

    static void refuse(@Nullable String other, Actor actor, String message) {
        if (actor.userId().equals(other)) {
            throw new FormRefused("decision", message);
        }
    }
}

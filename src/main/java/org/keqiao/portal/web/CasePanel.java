package org.keqiao.portal.web;

import java.util.Optional;
import org.keqiao.engine.Actor;

/**
 * A part of the case page that one capability adds, drawn by the fragment of the same name.
 *
 * <p>The fragment is {@code panel(model)} in {@code templates/panels/<name>.html}: a {@code section} with the class
 * {@code card}, an id that is the name, and a heading that is the title.
 */
interface CasePanel {

    /** Name of the fragment's file, and id of the section. */
    String name();

    /** Chinese title, as the page's list of contents has it. */
    String title();

    /** Place among the panels, from the top. */
    int order();

    /** What the fragment shows; empty if the panel has nothing to do with the case or is not for this person. */
    Optional<Object> show(String caseId, Actor actor);
}

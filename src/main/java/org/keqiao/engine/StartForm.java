package org.keqiao.engine;

/** The form of a process's start event; the class bears the form's words: {@code RegisterProposal}. */
public interface StartForm {

    /** Id of the process it starts. */
    String process();

    /** Group whose members may start the process. */
    String starters();

    /**
     * Opens the case and starts its process.
     *
     * @return id of the process instance
     * @throws FormRefused if a rule of the domain forbids it; nothing is stored then
     */
    String submit(Actor actor, FormValues values);
}

package org.keqiao.engine;

/**
 * What somebody asked for is not there, or not for this person; the two are not told apart on purpose.
 *
 * <p>Its message is one Chinese sentence for that person, which says what to do next.
 */
public abstract class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotFound(String message) {
        super(message);
    }
}

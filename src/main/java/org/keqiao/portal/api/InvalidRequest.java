package org.keqiao.portal.api;

/** A parameter that no page or answer of ours gave out; the message is one Chinese sentence. */
class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRequest(String message) {
        super(message);
    }
}

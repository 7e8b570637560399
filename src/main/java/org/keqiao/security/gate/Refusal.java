package org.keqiao.security.gate;

import org.springframework.http.HttpStatus;

/** A request that the gate does not let through, with one Chinese sentence for the person who sent it. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;

    Refusal(HttpStatus status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static Refusal notAllowed() {
        return new Refusal(HttpStatus.FORBIDDEN, "AccessDenied", "这项操作不能在这里进行。案件请通过待办任务的表单办理。");
    }

    static Refusal invalid(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "InvalidRequest", message);
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }
}

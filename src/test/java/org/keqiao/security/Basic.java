package org.keqiao.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** HTTP Basic, as programs log in. */
final class Basic {

    private Basic() {}

    static String header(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}

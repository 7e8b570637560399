package org.keqiao.security.gate;

import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One way through the gate.
 *
 * @param path below {@code /camunda/api}
 * @param administratorsOnly whether it is open to members of the engine's administrators only
 */
record Rule(Set<String> methods, PathPattern path, boolean administratorsOnly) {

    private static final PathPatternParser PARSER = new PathPatternParser();

    static Rule everybody(String methods, String path) {
        return new Rule(Set.of(methods.split(" ")), PARSER.parse(path), false);
    }

    static Rule administrators(String methods, String path) {
        return new Rule(Set.of(methods.split(" ")), PARSER.parse(path), true);
    }

    boolean matches(String method, PathContainer requested, boolean administrator) {
        return methods.contains(method) && path.matches(requested) && (administrator || !administratorsOnly);
    }
}

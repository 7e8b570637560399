package org.keqiao.security;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches requests by their whole path.
 *
 * <p>Bare strings would be matched within the dispatcher servlet only, and miss the engine's own servlets.
 */
final class Paths {

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return matcher(null, patterns);
    }

    static RequestMatcher get(String... patterns) {
        return matcher(HttpMethod.GET, patterns);
    }

    private static RequestMatcher matcher(@Nullable HttpMethod method, String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(method, pattern))
                .toList());
    }
}

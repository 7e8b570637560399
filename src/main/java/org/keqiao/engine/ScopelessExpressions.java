package org.keqiao.engine;

import java.util.regex.Pattern;

/**
 * The few expressions that may be evaluated outside a process, as saved filters need them.
 *
 * <p>Exact shapes and nothing around them: who asks, and a point in time.
 */
public final class ScopelessExpressions {

    private static final String STEP =
            "\\.(?:plus|minus)(?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\)";

    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{\\s*(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(?:\\.withTimeAtStartOfDay\\(\\)|" + STEP + "){0,6}(?:\\.toDate\\(\\))?)\\s*}");

    private ScopelessExpressions() {}

    public static boolean allows(String expression) {
        return ALLOWED.matcher(expression).matches();
    }
}

package org.keqiao.organization;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as a mail address: the common part of RFC 5321 that mail servers here accept. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    private MailAddress() {}

    public static boolean isValid(@Nullable String text) {
        return text != null && text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}

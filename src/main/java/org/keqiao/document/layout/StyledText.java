package org.keqiao.document.layout;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of one paragraph with their faces and advances, and where it may be broken. */
final class StyledText {

    /** Whole dates, document numbers and counted numbers: 2023年5月16日, 〔2023〕45号, 第0539号. */
    private static final Pattern WHOLE =
            Pattern.compile("\\d{2,4}年\\d{1,2}月(\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日|〔\\d{4}〕\\d+号|第\\d+[届次号]");

    /** Cost of a break that tears a word; a line stretched beyond all measure costs more. */
    static final double TEARING = 1e3;

    static final double TEARING_AT_JOINT = 60;

    /** Cost of a break within a person's name or the like; a line spread very far costs more. */
    private static final double TEARING_A_NAME = 4;

    private static final String NAME_ENDS = "、，：；等（";
    private static final int LONGEST_NAME = 12;

    /** Cost of a break against the rules: only where a text consists of little else than marks. */
    static final double FORBIDDEN = 1e7;

    final int[] characters;
    final Face[] faces;
    final double[] advances;

    /** Cost of breaking before the character of that index; the first is never asked for. */
    final double[] breakCosts;

    private StyledText(int[] characters, Face[] faces, double[] advances, double[] breakCosts) {
        this.characters = characters;
        this.faces = faces;
        this.advances = advances;
        this.breakCosts = breakCosts;
    }

    static StyledText of(String text, Face face, GlyphMetrics metrics) {
        return of(text, 0, face, face, metrics);
    }

    /** Text whose first UTF-16 units up to {@code headingEnd} are in another face. */
    static StyledText of(String text, int headingEnd, Face heading, Face plain, GlyphMetrics metrics) {
        int[] characters = text.codePoints().toArray();
        Face[] faces = new Face[characters.length];
        Arrays.fill(faces, plain);
        Arrays.fill(faces, 0, text.codePointCount(0, headingEnd), heading);
        double[] advances = new double[characters.length];
        for (int i = 0; i < characters.length; i++) {
            advances[i] = metrics.advance(faces[i], characters[i]);
        }
        return new StyledText(characters, faces, advances, breakCosts(text, characters));
    }

    /** The same text, in which what stands between 、 and 、 is a name and is not torn if it can be helped. */
    StyledText keepingNames() {
        double[] costs = breakCosts.clone();
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || NAME_ENDS.indexOf(characters[i]) >= 0) {
                for (int k = start + 1; k < i && i - start <= LONGEST_NAME; k++) {
                    costs[k] = Math.max(costs[k], TEARING_A_NAME);
                }
                start = i + 1;
            }
        }
        Words words = new Words(new String(characters, 0, characters.length));
        for (int i = 1; i < characters.length; i++) {
            costs[i] = words.isBoundary(i) ? costs[i] : Math.max(costs[i], TEARING_A_NAME);
        }
        return new StyledText(characters, faces, advances, costs);
    }

    int length() {
        return characters.length;
    }

    double width() {
        return Arrays.stream(advances).sum();
    }

    private static double[] breakCosts(String text, int[] characters) {
        double[] costs = new double[characters.length];
        for (int i = 1; i < characters.length; i++) {
            costs[i] = breakCost(characters[i - 1], characters[i]);
        }
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            int from = text.codePointCount(0, whole.start());
            int to = text.codePointCount(0, whole.end());
            for (int i = from + 1; i < to; i++) {
                costs[i] = Math.max(costs[i], TEARING);
            }
        }
        return costs;
    }

    private static double breakCost(int left, int right) {
        if (right == ' ') {
            return FORBIDDEN;
        }
        if (CharacterRules.isJoined(left, right)) {
            return CharacterRules.isSoftJoint(left, right) ? TEARING_AT_JOINT : TEARING;
        }
        boolean allowed = CharacterRules.mayBegin(right) && CharacterRules.mayEnd(left);
        return allowed ? 0 : FORBIDDEN;
    }
}

package org.keqiao.document.pdf;

import java.util.List;
import org.keqiao.document.Block;
import org.keqiao.document.Level;
import org.keqiao.document.Paragraph;

/**
 * Which paragraphs of the body are headings, below the title's level 1.
 *
 * <p>Only a paragraph that is a heading from end to end counts; no level is left out on the way down
 * (ISO 14289-1, 7.4.2), so a （一） without a 一、 above it takes the level of one.
 */
final class BodyRoles {

    private static final int TITLE = 1;

    private final int[] levels;

    BodyRoles(List<Block> body) {
        levels = new int[body.size()];
        int current = TITLE;
        for (int i = 0; i < levels.length; i++) {
            Paragraph paragraph = (Paragraph) body.get(i);
            if (!paragraph.text().isEmpty()
                    && paragraph.headingLength() == paragraph.text().length()) {
                int own = paragraph.level() == Level.FIRST ? TITLE + 1 : TITLE + 2;
                current = Math.min(own, current + 1);
                levels[i] = current;
            }
        }
    }

    /**
     * 2 or 3, or 0 for running text.
     *
     * @param paragraph counted from 1
     */
    int headingLevel(int paragraph) {
        return paragraph >= 1 && paragraph <= levels.length ? levels[paragraph - 1] : 0;
    }
}

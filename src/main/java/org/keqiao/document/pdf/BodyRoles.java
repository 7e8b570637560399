package org.keqiao.document.pdf;

import java.util.List;
import org.keqiao.document.Block;
import org.keqiao.document.Level;
import org.keqiao.document.Paragraph;

/**
 * Which paragraphs of the body or of an attachment are headings, below their title.
 *
 * <p>Only a paragraph that is a heading from end to end counts; no level is left out on the way down
 * (ISO 14289-1, 7.4.2), so a （一） without a 一、 above it takes the level of one.
 */
final class BodyRoles {

    private final int[] levels;

    /** @param title level of the title above the blocks, from 1 */
    BodyRoles(List<Block> blocks, int title) {
        levels = new int[blocks.size()];
        int current = title;
        for (int i = 0; i < levels.length; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && !paragraph.text().isEmpty()
                    && paragraph.headingLength() == paragraph.text().length()) {
                int own = paragraph.level() == Level.FIRST ? title + 1 : title + 2;
                current = Math.min(own, current + 1);
                levels[i] = current;
            }
        }
    }

    /**
     * Below the title's level, or 0 for running text.
     *
     * @param paragraph counted from 1
     */
    int headingLevel(int paragraph) {
        return paragraph >= 1 && paragraph <= levels.length ? levels[paragraph - 1] : 0;
    }
}

package org.keqiao.document.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;

/** Where a Chinese text may be parted without tearing a word; positions count characters, not UTF-16 units. */
final class Words {

    /** Words of the office that the dictionary takes apart. */
    private static final List<String> OFFICE = List.of(
            "委员会", "办公室", "办公厅", "商请", "提请", "函请", "印发", "高新", "信息化", "试验区", "新片区", "示范区", "开发区", "自贸区", "科委", "市委",
            "市政府", "市政协", "区政府", "领导小组", "研究院", "研究所", "实验室", "国资委", "民盟", "民革", "民建", "民进", "农工党", "九三学社", "台盟", "工商联",
            "成果转化", "高新技术");

    private final BitSet starts = new BitSet();
    private final BitSet lonely = new BitSet();

    Words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(text);
        int before = 0;
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            int from = text.codePointCount(0, before);
            int to = text.codePointCount(0, at);
            starts.set(to);
            if (to - from == 1 && Character.isIdeographic(text.codePointAt(before))) {
                lonely.set(from);
                lonely.set(to);
            }
            before = at;
        }
        OFFICE.forEach(word -> join(text, word));
    }

    /** Whether a word ends before the character of that index. */
    boolean isBoundary(int index) {
        return starts.get(index);
    }

    /** Whether the boundary touches a word of one character: often a piece of a word that the dictionary has not. */
    boolean isDoubtful(int index) {
        return lonely.get(index);
    }

    private void join(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int from = text.codePointCount(0, at);
            int to = from + word.codePointCount(0, word.length());
            starts.clear(from + 1, to);
            starts.set(to);
            lonely.clear(to);
        }
    }
}

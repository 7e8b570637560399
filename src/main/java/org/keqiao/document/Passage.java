package org.keqiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text of the document and where it stands.
 *
 * @param paragraph counted from 1 within the part; 0 where the part has only one
 * @param place in words: 正文第3段, 附件2第1段, 正文第4段的表格第2行第1列
 */
public record Passage(Part part, int paragraph, String text, String place) {

    public Passage(Part part, int paragraph, String text) {
        this(part, paragraph, text, paragraph == 0 ? part.label() : part.label() + "第" + paragraph + "段");
    }

    static Passage of(Part part, String text) {
        return new Passage(part, 0, text);
    }

    static List<Passage> numbered(Part part, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Passage(part, i + 1, texts.get(i)))
                .toList();
    }

    /**
     * The texts of blocks, a table's cell by cell.
     *
     * @param before how many blocks of the part stand before these
     * @param where the blocks' place in words, e.g. 附件2
     */
    static List<Passage> ofBlocks(Part part, int before, String where, List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String place = where + "第" + (i + 1) + "段";
            passages.addAll(ofBlock(part, before + i + 1, place, blocks.get(i)));
        }
        return passages;
    }

    private static List<Passage> ofBlock(Part part, int number, String place, Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(new Passage(part, number, paragraph.text(), place));
        }
        List<Passage> passages = new ArrayList<>();
        if (!block.caption().isEmpty()) {
            passages.add(new Passage(part, number, block.caption(), place + "的题名"));
        }
        if (block instanceof Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                List<Table.Cell> cells = table.rows().get(row).cells();
                for (int cell = 0; cell < cells.size(); cell++) {
                    String at = place + "的表格第" + (row + 1) + "行第" + (cell + 1) + "格";
                    passages.add(new Passage(part, number, cells.get(cell).text(), at));
                }
            }
        }
        return passages;
    }
}

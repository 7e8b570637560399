package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Attachment;
import org.keqiao.document.Block;
import org.keqiao.document.Level;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Part;
import org.keqiao.document.Picture;
import org.keqiao.document.Table;

/** Sets the blocks of the body or of an attachment, and the note on attachments (7.3.3, 7.3.4). */
final class BodySetter {

    private static final Measure PARAGRAPH = new Measure(Geometry.INDENT, 0, Geometry.CHARACTERS);
    private static final Measure WHOLE_LINE = new Measure(0, 0, Geometry.CHARACTERS);
    private static final String ATTACHMENTS_LABEL = "附件：";

    private final Setter setter;
    private final TableSetter tables;

    BodySetter(Setter setter) {
        this.setter = setter;
        this.tables = new TableSetter(setter);
    }

    /** @param before how many blocks of the part stand before these */
    List<FlowItem> items(Part part, int before, List<Block> blocks) {
        List<FlowItem> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int number = before + i + 1;
            if (blocks.get(i) instanceof Paragraph paragraph) {
                items.addAll(paragraph(part, number, paragraph, i + 1 < blocks.size()));
            } else if (blocks.get(i) instanceof Table table) {
                items.addAll(caption(part, number, table.caption(), true));
                items.addAll(tables.rows(part, number, table));
            } else if (blocks.get(i) instanceof Picture picture) {
                items.add(FlowPicture.of(part, number, picture));
                items.addAll(caption(part, number, picture.caption(), false));
            }
        }
        return items;
    }

    /** 附件：1.… with further names below the first; a name's continuation below its first character. */
    List<FlowItem> note(List<Attachment> attachments) {
        List<FlowItem> lines = new ArrayList<>();
        if (attachments.isEmpty()) {
            return lines;
        }
        for (int i = 0; i < Geometry.LINES_ABOVE_ATTACHMENTS; i++) {
            lines.add(FlowLine.blank(Part.ATTACHMENTS));
        }
        double labelled = Geometry.INDENT + ATTACHMENTS_LABEL.length();
        for (int i = 0; i < attachments.size(); i++) {
            String label = i == 0 ? ATTACHMENTS_LABEL : "";
            String number = attachments.size() == 1 ? "" : (i + 1) + ".";
            StyledText text = setter.text(label + number + attachments.get(i).title(), Face.FANG_SONG);
            double hang = labelled + setter.text(number, Face.FANG_SONG).width();
            Measure measure = new Measure(i == 0 ? Geometry.INDENT : labelled, hang, Geometry.CHARACTERS);
            lines.addAll(setter.paragraph(Part.ATTACHMENTS, i + 1, text, measure, Geometry.SIZE_3));
        }
        return lines;
    }

    private List<FlowLine> paragraph(Part part, int number, Paragraph paragraph, boolean followed) {
        Measure measure = paragraph.align() == Paragraph.Align.JUSTIFIED ? PARAGRAPH : WHOLE_LINE;
        List<FlowLine> lines =
                setter.aligned(part, number, styled(paragraph), measure, Geometry.SIZE_3, paragraph.align());
        boolean heading =
                followed && paragraph.headingLength() == paragraph.text().length();
        return heading ? lines.stream().map(FlowLine::keptWithNext).toList() : lines;
    }

    private StyledText styled(Paragraph paragraph) {
        Face heading = paragraph.level() == Level.FIRST ? Face.HEI : Face.KAI;
        return StyledText.of(paragraph.text(), paragraph.headingLength(), heading, Face.FANG_SONG, setter.metrics());
    }

    private List<FlowLine> caption(Part part, int number, String caption, boolean above) {
        StyledText text = setter.text(caption, above ? Face.HEI : Face.FANG_SONG);
        List<FlowLine> lines = setter.aligned(
                part, number, text, WHOLE_LINE, above ? Geometry.SIZE_4 : Geometry.SIZE_TABLE, Paragraph.Align.CENTRED);
        return above ? lines.stream().map(FlowLine::keptWithNext).toList() : lines;
    }
}

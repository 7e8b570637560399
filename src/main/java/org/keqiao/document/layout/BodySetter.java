package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Block;
import org.keqiao.document.Level;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Part;

/** Sets the body and the note on attachments as lines (7.3.3, 7.3.4). */
final class BodySetter {

    private static final Measure PARAGRAPH = new Measure(Geometry.INDENT, 0, Geometry.CHARACTERS);
    private static final String ATTACHMENTS_LABEL = "附件：";

    private final Setter setter;

    BodySetter(Setter setter) {
        this.setter = setter;
    }

    List<FlowLine> lines(OfficialDocument document) {
        List<FlowLine> lines = new ArrayList<>();
        int number = 1;
        for (Block block : document.body()) {
            Paragraph paragraph = (Paragraph) block;
            lines.addAll(setter.paragraph(Part.BODY, number++, styled(paragraph), PARAGRAPH, Geometry.SIZE_3));
        }
        if (!document.attachments().isEmpty()) {
            for (int i = 0; i < Geometry.LINES_ABOVE_ATTACHMENTS; i++) {
                lines.add(FlowLine.blank(Part.ATTACHMENTS));
            }
            lines.addAll(attachments(document.attachments()));
        }
        return lines;
    }

    private StyledText styled(Paragraph paragraph) {
        Face heading = paragraph.level() == Level.FIRST ? Face.HEI : Face.KAI;
        return StyledText.of(paragraph.text(), paragraph.headingLength(), heading, Face.FANG_SONG, setter.metrics());
    }

    /** 附件：1.… with further names below the first; a name's continuation below its first character. */
    private List<FlowLine> attachments(List<String> names) {
        List<FlowLine> lines = new ArrayList<>();
        double labelled = Geometry.INDENT + ATTACHMENTS_LABEL.length();
        for (int i = 0; i < names.size(); i++) {
            String label = i == 0 ? ATTACHMENTS_LABEL : "";
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            StyledText text = setter.text(label + number + names.get(i), Face.FANG_SONG);
            double hang = labelled + setter.text(number, Face.FANG_SONG).width();
            Measure measure = new Measure(i == 0 ? Geometry.INDENT : labelled, hang, Geometry.CHARACTERS);
            lines.addAll(setter.paragraph(Part.ATTACHMENTS, i + 1, text, measure, Geometry.SIZE_3));
        }
        return lines;
    }
}

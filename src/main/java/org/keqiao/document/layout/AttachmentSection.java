package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Attachment;
import org.keqiao.document.Part;

/**
 * An attachment on pages of its own: 附件1 in 黑体 on the first line, its title on the third (7.3.4).
 *
 * <p>The last one keeps room for the imprint, with the same means as the document itself.
 */
final class AttachmentSection {

    private static final String MARK = "附件";
    private static final int[] LINES = {22, 23, 21, 24, 20, 19};

    private final List<FlowItem> items = new ArrayList<>();
    private final int head;

    /** @param number from 1; 0 where there is only one attachment */
    AttachmentSection(Setter setter, Attachment attachment, int number, int blocksBefore) {
        String mark = number == 0 ? MARK : MARK + number;
        items.add(setter.from(Part.ATTACHMENT_MARK, setter.text(mark, Face.HEI), 0, Geometry.SIZE_3, Ink.BLACK)
                .of(number)
                .keptWithNext());
        for (int i = 0; i < Geometry.LINES_ABOVE_ATTACHMENT_TITLE; i++) {
            items.add(FlowLine.blank(Part.ATTACHMENT_TITLE).keptWithNext());
        }
        for (StyledText line : new TitleBreaker(setter.metrics()).lines(attachment.title())) {
            items.add(setter.centred(Part.ATTACHMENT_TITLE, line, Geometry.SIZE_2, Ink.BLACK)
                    .of(number)
                    .keptWithNext());
        }
        items.add(FlowLine.blank(Part.ATTACHMENT_BODY).keptWithNext());
        head = items.size();
        items.addAll(new BodySetter(setter).items(Part.ATTACHMENT_BODY, blocksBefore, attachment.body()));
    }

    /** @param bottom how far down the last page is free, in points */
    void set(List<PageBuilder> pages, double bottom) {
        for (int lines : LINES) {
            Pagination flow = flow(lines, 0);
            if (flow.bottom() <= bottom + 1e-6) {
                draw(flow, pages);
                return;
            }
        }
        for (int held = 1; held < items.size() - head; held++) {
            Pagination flow = flow(Geometry.LINES, held);
            if (flow.bottom() <= bottom + 1e-6) {
                draw(flow, pages);
                return;
            }
        }
        draw(flow(Geometry.LINES, 0), pages);
    }

    private Pagination flow(int lines, int held) {
        Grid grid = new Grid(lines);
        return new Pagination(items, grid, grid.top(0), grid, held);
    }

    private static void draw(Pagination flow, List<PageBuilder> pages) {
        int before = pages.size();
        for (int i = 0; i <= flow.lastPage(); i++) {
            pages.add(new PageBuilder(before + i + 1));
        }
        flow.draw(pages.subList(before, pages.size()));
    }
}

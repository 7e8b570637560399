package org.keqiao.document.layout;

import org.keqiao.document.Part;
import org.keqiao.document.Picture;

/** A picture, centred between the edges of the type area. */
record FlowPicture(Part part, int paragraph, Picture picture, double width, double height) implements FlowItem {

    /** At its own width, or as much smaller as the type area asks for. */
    static FlowPicture of(Part part, int paragraph, Picture picture) {
        double width = Math.min(picture.width() * Geometry.MM, Geometry.TYPE_WIDTH);
        double height = width * picture.ratio();
        double most = Geometry.TYPE_HEIGHT - Geometry.PICTURE_CAPTION_ROOM;
        double scale = height > most ? most / height : 1;
        return new FlowPicture(part, paragraph, picture, width * scale, height * scale);
    }

    @Override
    public double top(Grid grid, double free) {
        return free;
    }

    @Override
    public double next(Grid grid, double top) {
        return top + height + Geometry.BELOW_TABLE;
    }

    @Override
    public boolean keepsWithNext() {
        return !picture.caption().isEmpty();
    }

    PlacedPicture at(double top) {
        double x = Geometry.LEFT + (Geometry.TYPE_WIDTH - width) / 2;
        return new PlacedPicture(part, paragraph, picture.image(), x, top, width, height, picture.description());
    }
}

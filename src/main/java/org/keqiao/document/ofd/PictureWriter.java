package org.keqiao.document.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Seal;
import org.keqiao.document.layout.Ink;
import org.keqiao.document.layout.PlacedPicture;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.pdf.SealArtwork;

/** Draws seals and pictures into the page and collects the images that they need. */
final class PictureWriter {

    private static final char[] OPERATORS = {'M', 'L', 'Q', 'B'};

    private final Ids ids;
    private final List<Picture> pictures = new ArrayList<>();

    PictureWriter(Ids ids) {
        this.ids = ids;
    }

    void draw(Stamp stamp, Xml xml) {
        double side = stamp.diameter();
        String box = Millimetres.box(stamp.centreX() - side / 2, stamp.centreY() - side / 2, side, side);
        if (stamp.seal() instanceof Seal.TestSeal seal) {
            xml.open("PathObject", "ID", ids.next(), "Boundary", box, "Fill", "true", "Stroke", "false")
                    .empty("FillColor", "Value", PageWriter.colour(Ink.RED))
                    .leaf("AbbreviatedData", path(SealArtwork.whole(seal), side))
                    .close();
        } else if (stamp.seal() instanceof Seal.ImageSeal seal) {
            draw(seal.image(), box, side, side, xml);
        }
    }

    void draw(PlacedPicture picture, Xml xml) {
        String box = Millimetres.box(picture.x(), picture.y(), picture.width(), picture.height());
        draw(picture.image(), box, picture.width(), picture.height(), xml);
    }

    /** An image is one unit wide and high; the matrix makes it fill its box (9.3). */
    private void draw(byte[] image, String box, double width, double height, Xml xml) {
        Picture picture = new Picture(ids.next(), image);
        pictures.add(picture);
        String matrix = Millimetres.of(width) + " 0 0 " + Millimetres.of(height) + " 0 0";
        xml.empty("ImageObject", "ID", ids.next(), "Boundary", box, "CTM", matrix, "ResourceID", picture.id);
    }

    /** Puts the pictures and their list into the package. */
    void write(Package files, Xml resources) {
        if (pictures.isEmpty()) {
            return;
        }
        resources.open("MultiMedias");
        for (Picture picture : pictures) {
            String type = picture.image[0] == (byte) 0x89 ? "PNG" : "JPEG";
            String file = "image_" + picture.id + (type.equals("PNG") ? ".png" : ".jpg");
            files.add(Package.RESOURCES + file, picture.image);
            resources
                    .open("MultiMedia", "ID", picture.id, "Type", "Image", "Format", type)
                    .leaf("MediaFile", file)
                    .close();
        }
        resources.close();
    }

    /** The outline in millimetres of its box, y downwards (GB/T 33190-2016, 9.1). */
    private static String path(Shape shape, double side) {
        AffineTransform place = AffineTransform.getTranslateInstance(side / 2, side / 2);
        place.scale(side, -side);
        StringBuilder path = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator outline = shape.getPathIterator(place); !outline.isDone(); outline.next()) {
            int segment = outline.currentSegment(c);
            if (segment == PathIterator.SEG_CLOSE) {
                path.append("C ");
                continue;
            }
            path.append(OPERATORS[segment]).append(' ');
            int numbers = segment == PathIterator.SEG_MOVETO ? 2 : 2 * segment;
            for (int i = 0; i < numbers; i++) {
                path.append(Millimetres.of(c[i])).append(' ');
            }
        }
        return path.toString().strip();
    }

    private record Picture(String id, byte[] image) {}
}

package org.keqiao.document.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.keqiao.document.Seal;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Stamp;

/**
 * Draws a seal as a picture: outlines, never text, so that what is copied out of the file is the document alone.
 *
 * <p>Lengths are parts of the seal's diameter.
 */
final class SealDrawer {

    private static final double RING = 1.2 * Geometry.MM / Geometry.SEAL_DIAMETER;
    private static final double STAR_RADIUS = 0.145;
    private static final double STAR_INNER = 0.382;
    private static final int STAR_POINTS = 5;

    /** Lettering of the name: size, distance of its outer edge from the centre, and the arc it may fill. */
    private static final double NAME_SIZE = 0.125;

    private static final double NAME_RADIUS = 0.445;
    private static final double NAME_ARC = Math.toRadians(250);
    private static final double NAME_STEP = Math.toRadians(27);

    /** The notice stands below the date, so that both can be read. */
    private static final String[] NOTICE = {"测试印章", "非正式用印"};

    private static final double[] NOTICE_HEIGHT = {-0.345, -0.423};
    private static final double NOTICE_SIZE = 0.072;

    private final PdfCanvas canvas;

    SealDrawer(PdfCanvas canvas) {
        this.canvas = canvas;
    }

    void draw(Stamp stamp) {
        if (stamp.seal() instanceof Seal.ImageSeal seal) {
            drawImage(stamp, seal.image());
        } else if (stamp.seal() instanceof Seal.TestSeal seal) {
            drawTestSeal(stamp, seal.name());
        }
    }

    private void drawImage(Stamp stamp, byte[] image) {
        float side = (float) stamp.diameter();
        float x = (float) stamp.centreX() - side / 2;
        float y = (float) (Geometry.PAGE_HEIGHT - stamp.centreY()) - side / 2;
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(image), new Rectangle(x, y, side, side), false);
    }

    private void drawTestSeal(Stamp stamp, String name) {
        AffineTransform place =
                AffineTransform.getTranslateInstance(stamp.centreX(), Geometry.PAGE_HEIGHT - stamp.centreY());
        place.scale(stamp.diameter(), stamp.diameter());
        canvas.saveState()
                .setFillColor(PageDrawer.RED)
                .setStrokeColor(PageDrawer.RED)
                .setLineWidth((float) (RING * stamp.diameter()))
                .circle(stamp.centreX(), Geometry.PAGE_HEIGHT - stamp.centreY(), (0.5 - RING / 2) * stamp.diameter())
                .stroke();
        fill(star(), place);
        drawName(name, place);
        for (int i = 0; i < NOTICE.length; i++) {
            drawNotice(NOTICE[i], NOTICE_HEIGHT[i], place);
        }
        canvas.restoreState();
    }

    /** The name around the upper arc, from left to right, its characters upright towards the rim. */
    private void drawName(String name, AffineTransform place) {
        int[] characters = name.codePoints().toArray();
        double step = characters.length < 2 ? 0 : Math.min(NAME_STEP, NAME_ARC / (characters.length - 1));
        double width = Math.min(NAME_SIZE, step == 0 ? NAME_SIZE : step * (NAME_RADIUS - NAME_SIZE) * 1.05);
        double angle = step * (characters.length - 1) / 2;
        for (int character : characters) {
            AffineTransform at = new AffineTransform(place);
            at.rotate(angle);
            at.translate(0, NAME_RADIUS - NAME_SIZE);
            at.scale(width, NAME_SIZE);
            fill(SealLettering.outline(character), at);
            angle -= step;
        }
    }

    private void drawNotice(String notice, double height, AffineTransform place) {
        double x = -notice.length() * NOTICE_SIZE / 2;
        for (int character : notice.codePoints().toArray()) {
            AffineTransform at = new AffineTransform(place);
            at.translate(x + NOTICE_SIZE / 2, height);
            at.scale(NOTICE_SIZE, NOTICE_SIZE);
            fill(SealLettering.outline(character), at);
            x += NOTICE_SIZE;
        }
    }

    private static Shape star() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * STAR_POINTS; i++) {
            double radius = i % 2 == 0 ? STAR_RADIUS : STAR_RADIUS * STAR_INNER;
            double angle = Math.PI / 2 + i * Math.PI / STAR_POINTS;
            if (i == 0) {
                star.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                star.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    private void fill(Shape shape, AffineTransform at) {
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator path = shape.getPathIterator(at); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(lastX = c[0], lastY = c[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(lastX = c[0], lastY = c[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            lastX + (c[0] - lastX) * 2 / 3,
                            lastY + (c[1] - lastY) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            lastX = c[2],
                            lastY = c[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(c[0], c[1], c[2], c[3], lastX = c[4], lastY = c[5]);
                default -> canvas.closePath();
            }
        }
        canvas.fill();
    }
}

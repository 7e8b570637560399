package org.keqiao.document.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.keqiao.document.Seal;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Stamp;

/** Draws a seal as a picture. */
final class SealDrawer {

    private final PdfCanvas canvas;

    SealDrawer(PdfCanvas canvas) {
        this.canvas = canvas;
    }

    void draw(Stamp stamp) {
        if (stamp.seal() instanceof Seal.ImageSeal seal) {
            drawImage(stamp, seal.image());
        } else if (stamp.seal() instanceof Seal.TestSeal seal) {
            drawTestSeal(stamp, seal);
        }
    }

    private void drawImage(Stamp stamp, byte[] image) {
        float side = (float) stamp.diameter();
        float x = (float) stamp.centreX() - side / 2;
        float y = (float) (Geometry.PAGE_HEIGHT - stamp.centreY()) - side / 2;
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(image), new Rectangle(x, y, side, side), false);
    }

    private void drawTestSeal(Stamp stamp, Seal.TestSeal seal) {
        AffineTransform place =
                AffineTransform.getTranslateInstance(stamp.centreX(), Geometry.PAGE_HEIGHT - stamp.centreY());
        place.scale(stamp.diameter(), stamp.diameter());
        double ring = SealArtwork.RING;
        canvas.saveState()
                .setFillColor(PageDrawer.RED)
                .setStrokeColor(PageDrawer.RED)
                .setLineWidth((float) (ring * stamp.diameter()))
                .circle(stamp.centreX(), Geometry.PAGE_HEIGHT - stamp.centreY(), (0.5 - ring / 2) * stamp.diameter())
                .stroke();
        fill(SealArtwork.lettering(seal), place);
        canvas.restoreState();
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

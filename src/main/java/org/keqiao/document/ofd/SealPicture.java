package org.keqiao.document.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.keqiao.document.Seal;
import org.keqiao.document.pdf.SealArtwork;

/** A drawn seal as a picture with transparent ground. */
final class SealPicture {

    /** 42 mm at 300 dots an inch. */
    private static final int SIDE = 496;

    private static final Color RED = new Color(230, 0, 18);

    private SealPicture() {}

    static byte[] png(Seal.TestSeal seal) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(RED);
        AffineTransform place = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
        place.scale(SIDE, -SIDE);
        graphics.fill(place.createTransformedShape(SealArtwork.whole(seal)));
        graphics.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

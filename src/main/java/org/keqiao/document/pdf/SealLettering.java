package org.keqiao.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.keqiao.document.layout.Face;

/** The outlines of a seal's characters. */
final class SealLettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Outlines are taken at this size and scaled down: the toolkit rounds small ones. */
    private static final float SIZE = 1000;

    private static final List<Font> FONTS = load();

    private SealLettering() {}

    /** The character one unit high on a line whose lower edge is 0, centred at x = 0, y upwards. */
    static Shape outline(int codePoint) {
        Font font = FONTS.stream()
                .filter(candidate -> candidate.canDisplay(codePoint))
                .findFirst()
                .orElse(FONTS.get(0));
        Shape shape =
                font.createGlyphVector(CONTEXT, Character.toChars(codePoint)).getOutline();
        AffineTransform unit = AffineTransform.getScaleInstance(1 / SIZE, -1 / SIZE);
        unit.translate(-shape.getBounds2D().getCenterX(), -0.2 * SIZE);
        return unit.createTransformedShape(shape);
    }

    private static List<Font> load() {
        try (InputStream face = BundledFonts.open(Face.XIAO_BIAO_SONG);
                InputStream supplement = BundledFonts.openSupplement()) {
            return List.of(font(face), font(supplement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Font font(InputStream stream) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(SIZE);
    }
}

package org.keqiao.document.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.keqiao.document.Seal;
import org.keqiao.document.layout.Geometry;

/**
 * The drawn test seal as outlines, never text, so that what is copied out of a file is the document alone.
 *
 * <p>Lengths are parts of the seal's diameter; the centre is the origin and y grows upwards.
 */
public final class SealArtwork {

    /** Width of the ring. */
    static final double RING = 1.2 * Geometry.MM / Geometry.SEAL_DIAMETER;

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

    private final Path2D shapes = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private SealArtwork() {}

    /** Star and lettering to be filled. */
    public static Shape lettering(Seal.TestSeal seal) {
        SealArtwork artwork = new SealArtwork();
        artwork.shapes.append(star(), false);
        artwork.addName(seal.name());
        for (int i = 0; i < NOTICE.length; i++) {
            artwork.addNotice(NOTICE[i], NOTICE_HEIGHT[i]);
        }
        return artwork.shapes;
    }

    /** All of the seal, its ring included, to be filled. */
    public static Shape whole(Seal.TestSeal seal) {
        double diameter = 1 - RING;
        Shape circle = new Ellipse2D.Double(-diameter / 2, -diameter / 2, diameter, diameter);
        Area area = new Area(new BasicStroke((float) RING).createStrokedShape(circle));
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        all.append(area, false);
        all.append(lettering(seal), false);
        return all;
    }

    /** The name around the upper arc, from left to right, its characters upright towards the rim. */
    private void addName(String name) {
        int[] characters = name.codePoints().toArray();
        double step = characters.length < 2 ? 0 : Math.min(NAME_STEP, NAME_ARC / (characters.length - 1));
        double width = Math.min(NAME_SIZE, step == 0 ? NAME_SIZE : step * (NAME_RADIUS - NAME_SIZE) * 1.05);
        double angle = step * (characters.length - 1) / 2;
        for (int character : characters) {
            AffineTransform at = AffineTransform.getRotateInstance(angle);
            at.translate(0, NAME_RADIUS - NAME_SIZE);
            at.scale(width, NAME_SIZE);
            add(character, at);
            angle -= step;
        }
    }

    private void addNotice(String notice, double height) {
        double x = -notice.length() * NOTICE_SIZE / 2;
        for (int character : notice.codePoints().toArray()) {
            AffineTransform at = AffineTransform.getTranslateInstance(x + NOTICE_SIZE / 2, height);
            at.scale(NOTICE_SIZE, NOTICE_SIZE);
            add(character, at);
            x += NOTICE_SIZE;
        }
    }

    private void add(int character, AffineTransform at) {
        shapes.append(at.createTransformedShape(SealLettering.outline(character)), false);
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
}

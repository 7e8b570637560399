package org.keqiao.document.ofd;

import org.keqiao.document.layout.Geometry;

/** Lengths as the format writes them: millimetres from the upper left corner, to a thousandth. */
final class Millimetres {

    private static final double PER_UNIT = 1000;

    private Millimetres() {}

    /** The length of so many points. */
    static String of(double points) {
        return text(Math.round(points / Geometry.MM * PER_UNIT));
    }

    /** The length of so many points in thousandths of a millimetre, so that sums of rounded steps do not drift. */
    static long micrometres(double points) {
        return Math.round(points / Geometry.MM * PER_UNIT);
    }

    static String text(long micrometres) {
        String sign = micrometres < 0 ? "-" : "";
        long amount = Math.abs(micrometres);
        String fraction = String.valueOf(1000 + amount % 1000).substring(1).replaceFirst("0+$", "");
        return sign + amount / 1000 + (fraction.isEmpty() ? "" : "." + fraction);
    }

    /** A box as the format's type ST_Box. */
    static String box(double x, double y, double width, double height) {
        return of(x) + " " + of(y) + " " + of(width) + " " + of(height);
    }
}

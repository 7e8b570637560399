package org.keqiao.document.layout;

/**
 * The measures of GB/T 9704-2012; lengths in points from the upper left corner of the page unless said otherwise.
 *
 * <p>Clause numbers are those of the standard.
 */
public final class Geometry {

    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;

    /** A4 (5.2.1). */
    public static final double PAGE_WIDTH = 210 * MM;

    public static final double PAGE_HEIGHT = 297 * MM;

    /** Upper margin 天头 37 mm and binding margin 订口 28 mm (5.2.1). */
    public static final double TOP = 37 * MM;

    public static final double LEFT = 28 * MM;

    /** Type area 版心 156 mm by 225 mm (5.2.1). */
    public static final double TYPE_WIDTH = 156 * MM;

    public static final double TYPE_HEIGHT = 225 * MM;

    public static final double RIGHT = LEFT + TYPE_WIDTH;

    public static final double BOTTOM = TOP + TYPE_HEIGHT;

    /** 22 lines of 28 characters that fill the type area (5.2.3). */
    public static final int LINES = 22;

    public static final int CHARACTERS = 28;

    /** 3号 as the grid makes it: 28 of them fill the line, so 15.79 pt and not the nominal 16. */
    public static final double SIZE_3 = TYPE_WIDTH / CHARACTERS;

    /** 2号, the title (7.3.1). */
    public static final double SIZE_2 = 22;

    /** 4号, imprint and page number (7.4, 7.5). */
    public static final double SIZE_4 = 14;

    /** The upper edge of the authority's mark lies 35 mm below the type area's (7.2.4). */
    public static final double MARK_TOP = TOP + 35 * MM;

    /** Largest mark: 22 mm, the upper bound that practice kept from the standard of 1999. */
    public static final double MARK_MAX_SIZE = 22 * MM;

    /** A name-only mark leaves some air at both ends of the type area. */
    public static final double MARK_MAX_WIDTH = 150 * MM;

    /** Ink of an ideograph begins this part of its size below the upper edge of its square. */
    public static final double INK_INSET = 0.04;

    /** Two blank lines between mark and number, and between rule and title (7.2.5, 7.3.1). */
    public static final int LINES_ABOVE_NUMBER = 2;

    public static final int LINES_ABOVE_TITLE = 2;

    /** One blank line between title and addressee, and between body and the note on attachments (7.3.2, 7.3.4). */
    public static final int LINES_ABOVE_ADDRESSEE = 1;

    public static final int LINES_ABOVE_ATTACHMENTS = 1;

    /** The red rule: 4 mm below the number, as wide as the type area (7.2.7); 0.5 mm is practice. */
    public static final double RULE_BELOW_NUMBER = 4 * MM;

    public static final double RULE_THICKNESS = 0.5 * MM;

    /** Paragraphs start two characters in (7.3.3). */
    public static final double INDENT = 2;

    /** The date ends four characters from the right (7.3.5.1). */
    public static final double DATE_RIGHT_BLANK = 4;

    /** A signature that would leave the type area keeps two characters from the right (7.3.5.2). */
    public static final double ISSUER_RIGHT_BLANK = 2;

    /** Diameter of a commission's seal: 42 mm (国发〔1999〕25号). */
    public static final double SEAL_DIAMETER = 42 * MM;

    /** Signature and date lie slightly below the seal's centre (7.3.5.1); by this much at best. */
    public static final double SEAL_CENTRE_ABOVE = 3 * MM;

    /** The seal's edge keeps clear of the body's last line and of the imprint. */
    public static final double SEAL_CLEARANCE = 0.5 * MM;

    /** First and last rule of the imprint 0.35 mm, those between 0.25 mm (7.4.1). */
    public static final double IMPRINT_THICK = 0.35 * MM;

    public static final double IMPRINT_THIN = 0.25 * MM;

    /** Imprint texts stand one character in from both sides (7.4.2, 7.4.3). */
    public static final double IMPRINT_BLANK = 1;

    /** Line of the imprint: the character and 7/8 of its height, as for the body (3.2). */
    public static final double IMPRINT_PITCH = SIZE_4 * 1.875;

    /** The dashes of the page number lie 7 mm below the type area (7.5). */
    public static final double PAGE_NUMBER_BELOW = 7 * MM;

    /** Page numbers stand one character in: on the right of odd pages, on the left of even ones (7.5). */
    public static final double PAGE_NUMBER_BLANK = 1;

    private Geometry() {}
}

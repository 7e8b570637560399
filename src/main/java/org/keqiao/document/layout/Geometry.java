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

    /** A mark whose characters would be smaller than this is set on two lines. */
    public static final double MARK_LEAST_SIZE = 9 * MM;

    /** Distance of the lines of a mark, in parts of its size (7.2.4 leaves it open). */
    public static final double MARK_PITCH = 1.25;

    /** 文件 stands so much to the right of the names of a joint mark, in parts of its size (7.2.4). */
    public static final double MARK_WORD_GAP = 0.35;

    /** Copy number on line 1, secrecy on line 2 of the type area (7.2.1, 7.2.2). */
    public static final int LINE_OF_SECRECY = 1;

    /** Number and signatories of an upward document stand one character in (7.2.5, 7.2.6). */
    public static final double UPWARD_BLANK = 1;

    /** Two signatories a line (7.2.6). */
    public static final int SIGNATORIES_A_LINE = 2;

    /** Letter: the mark's upper edge 30 mm below the page's (10.1). */
    public static final double LETTER_MARK_TOP = 30 * MM;

    /** Letter: first double rule 4 mm below the mark, second 20 mm above the page's lower edge, both 170 mm (10.1). */
    public static final double LETTER_RULE_BELOW_MARK = 4 * MM;

    public static final double LETTER_RULE_ABOVE_EDGE = 20 * MM;

    public static final double LETTER_RULE_WIDTH = 170 * MM;

    /** Letter: the number stands 7/8 of the height of a 3号 character below the rule (10.1). */
    public static final double LETTER_NUMBER_BELOW_RULE = SIZE_3 * 7 / 8;

    /** Letter: thick and thin line of the double rule and the distance of their middles; practice. */
    public static final double LETTER_THICK = 0.9 * MM;

    public static final double LETTER_THIN = 0.3 * MM;

    public static final double LETTER_RULES_APART = 1.2 * MM;

    /** Without a head the title begins on line 2 of the type area. */
    public static final int TITLE_LINE_WITHOUT_HEAD = 1;

    /** Unsealed: one blank line above the authority, which keeps two characters from the right (7.3.5.2). */
    public static final int LINES_ABOVE_UNSEALED = 1;

    /** Unsealed: the date begins two characters to the right of the authority (7.3.5.2). */
    public static final double UNSEALED_DATE_INDENT = 2;

    /** Signature stamp: two blank lines above it, four characters from the right, the post two characters left of it. */
    public static final int LINES_ABOVE_STAMP = 2;

    public static final double STAMP_RIGHT_BLANK = 4;

    public static final double POST_RIGHT_BLANK = 2;

    /** Signature stamp: one blank line between it and the date (7.3.5.3). */
    public static final int LINES_ABOVE_STAMP_DATE = 1;

    /** Signature stamp: 40 mm by 20 mm at most; practice. */
    public static final double STAMP_WIDTH = 40 * MM;

    public static final double STAMP_HEIGHT = 20 * MM;

    /** An authority's name wider than this many characters is signed on two lines. */
    public static final double ISSUER_MAX_WIDTH = 24;

    /** Joint issue: seals neither touch nor cross (7.3.5.1). */
    public static final double SEALS_APART = 2 * MM;

    /** Joint issue: the first row of seals begins so far below the body: within one line (7.3.5.1). */
    public static final double SEAL_FIRST_ROW_BELOW = 3 * MM;

    /** Joint issue: three seals fit between the edges of the type area (7.3.5.1). */
    public static final int SEALS_A_ROW = 3;

    /** An attachment's title stands on the third line (7.3.4). */
    public static final int LINES_ABOVE_ATTACHMENT_TITLE = 1;

    /** 小四: the text of tables; the standard leaves it open. */
    public static final double SIZE_TABLE = 12;

    public static final double TABLE_PITCH = 18;

    /** Blank between a cell's border and its text. */
    public static final double CELL_PADDING = 4;

    public static final double TABLE_RULE = 0.25 * MM;

    /** What follows a table or a picture keeps this distance at least. */
    public static final double BELOW_TABLE = 12;

    /** A picture leaves so much of the page to its caption. */
    public static final double PICTURE_CAPTION_ROOM = 2 * 30;

    private Geometry() {}
}

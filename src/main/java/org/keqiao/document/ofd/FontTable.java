package org.keqiao.document.ofd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.document.pdf.Typeface;

/** The fonts of one file and the characters that it uses of each, in the order of first use. */
final class FontTable {

    private final Map<Typeface, Use> uses = new LinkedHashMap<>();
    private final Ids ids;

    FontTable(Ids ids) {
        this.ids = ids;
    }

    /** The font's number in the file. */
    String id(Typeface typeface) {
        return use(typeface).id;
    }

    /** The number of the character's glyph in the font's subset, which has it from now on. */
    int glyph(Typeface typeface, int codePoint) {
        Map<Integer, Integer> glyphs = use(typeface).glyphs;
        return glyphs.computeIfAbsent(codePoint, key -> glyphs.size() + 1);
    }

    /** Puts the subsets and their list into the package. */
    void write(Package files, Xml resources) {
        resources.open("Fonts");
        uses.forEach((typeface, use) -> {
            String file = "font_" + use.id + ".ttf";
            files.add(Package.RESOURCES + file, typeface.subset(List.copyOf(use.glyphs.keySet())));
            resources
                    .open("Font", "ID", use.id, "FontName", typeface.fontName(), "Charset", "unicode")
                    .leaf("FontFile", file)
                    .close();
        });
        resources.close();
    }

    private Use use(Typeface typeface) {
        return uses.computeIfAbsent(typeface, key -> new Use(ids.next(), new LinkedHashMap<>()));
    }

    private record Use(String id, Map<Integer, Integer> glyphs) {}
}

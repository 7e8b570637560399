package org.keqiao.document.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.keqiao.document.layout.Face;

/** The fonts in the jar; parsed when first asked for and then kept for the life of the process. */
final class BundledFonts {

    private static final String FOLDER = "/fonts/";
    private static final String SUPPLEMENT = "NotoSerifCJKsc-Supplement.otf";
    private static final Map<Face, String> FILES = Map.of(
            Face.FANG_SONG, "FandolFang-Regular.otf",
            Face.XIAO_BIAO_SONG, "FandolSong-Bold.otf",
            Face.HEI, "FandolHei-Regular.otf",
            Face.KAI, "FandolKai-Regular.otf",
            Face.SONG, "FandolSong-Regular.otf");

    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);
    private final Typeface supplement;

    private BundledFonts() {
        FILES.forEach((face, file) -> faces.put(face, load(file)));
        supplement = load(SUPPLEMENT);
    }

    static BundledFonts get() {
        return Holder.INSTANCE;
    }

    Typeface of(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    Typeface supplement() {
        return supplement;
    }

    /** The font file of the seal's lettering, for those who need outlines and not text. */
    static InputStream open(Face face) throws IOException {
        return open(Objects.requireNonNull(FILES.get(face)));
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = BundledFonts.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new FileNotFoundException(FOLDER + file);
        }
        return stream;
    }

    static InputStream openSupplement() throws IOException {
        return open(SUPPLEMENT);
    }

    private static Typeface load(String file) {
        try (InputStream stream = open(file)) {
            return Typeface.parse(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final BundledFonts INSTANCE = new BundledFonts();
    }
}

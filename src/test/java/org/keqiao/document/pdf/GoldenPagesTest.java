package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.document.GoldenLetters;
import org.keqiao.document.OfficialDocument;

/**
 * Prevents pages that change without anybody wanting it: text, measures and looks of every letter, read from the file.
 *
 * <p>After an intended change, {@code -Dpromote=true} writes the golden files anew.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/pages");
    private static final boolean PROMOTE = Boolean.getBoolean("promote");

    /** Of a long letter, the pictures of these pages only. */
    private static final int PICTURES = 7;

    /** Of 255, in the mean of a square of 6 by 6 pixels. */
    private static final double TOLERANCE = 24;

    private static final Map<String, OfficialDocument> LETTERS = GoldenLetters.all();
    private static final PdfRenderer RENDERER = new PdfRenderer(FontLibrary.bundled());

    static Set<String> names() {
        return LETTERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void textAndMeasuresAreTheGoldenOnes(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        List<String> sheet = PageSheet.of(render(name));
        if (PROMOTE) {
            Files.createDirectories(FOLDER);
            Files.write(file, sheet);
        }
        assertThat(sheet).isEqualTo(Files.readAllLines(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void pagesLookLikeTheGoldenOnes(String name) throws IOException {
        List<BufferedImage> pages = PagePictures.of(render(name));
        for (int i = 0; i < Math.min(pages.size(), PICTURES); i++) {
            Path file = FOLDER.resolve(name + "-" + (i + 1) + ".png");
            if (PROMOTE) {
                ImageIO.write(pages.get(i), "png", file.toFile());
            }
            double difference = PagePictures.difference(pages.get(i), ImageIO.read(file.toFile()));
            assertThat(difference).as(name + ", page " + (i + 1)).isLessThan(TOLERANCE);
        }
    }

    /** What stands in one line in the text may stand in several pieces on the paper: cells, names of several. */
    @ParameterizedTest
    @MethodSource("names")
    void anotherLibraryReadsTheWholeText(String name) throws IOException {
        String read = bare(PagePictures.text(render(name)).replaceAll("(?m)^\\s*—\\s*\\d+\\s*—\\s*$", ""));
        OfficialDocument letter = Objects.requireNonNull(LETTERS.get(name));
        letter.passages().forEach(passage -> {
            for (String line : passage.text().split("\n")) {
                assertThat(read)
                        .as(passage.place())
                        .satisfiesAnyOf(
                                text -> assertThat(text).contains(bare(line)),
                                text -> assertThat(isPieced(passage.place())).isTrue());
            }
        });
    }

    private static boolean isPieced(String place) {
        return place.contains("表格") || place.equals("发文机关标志") || place.equals("发文机关署名") || place.equals("签发人");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static byte[] render(String name) {
        return RENDERER.render(Objects.requireNonNull(LETTERS.get(name)));
    }
}

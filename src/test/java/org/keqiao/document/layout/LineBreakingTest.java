package org.keqiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GeneratedLetters;
import org.keqiao.document.pdf.FontLibrary;

/** Rules of line breaking, over texts that nobody wrote: every seed gives another page of Chinese. */
class LineBreakingTest {

    private static final String NEVER_FIRST = "，。、；：？！）》”’〕%";
    private static final String NEVER_LAST = "（《“‘〔";
    private static final Measure MEASURE = new Measure(2, 0, 28);

    private static final GlyphMetrics METRICS = FontLibrary.bundled();

    @Test
    void everyCharacterStandsOnALineOnceAndInOrder() {
        forEachText(text -> {
            StringBuilder set = new StringBuilder();
            lines(text).forEach(line -> set.append(line.text()));
            assertThat(set.toString()).isEqualTo(text);
        });
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNot() {
        forEachText(text -> {
            List<TextLine> lines = lines(text);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).text();
                if (i > 0) {
                    assertThat(NEVER_FIRST.indexOf(line.charAt(0))).as(line).isNegative();
                }
                if (i < lines.size() - 1) {
                    assertThat(NEVER_LAST.indexOf(line.charAt(line.length() - 1)))
                            .as(line)
                            .isNegative();
                }
            }
        });
    }

    @Test
    void numbersWordsAndDatesStayWhole() {
        forEachText(text -> {
            List<TextLine> lines = lines(text);
            for (int i = 1; i < lines.size(); i++) {
                String before = lines.get(i - 1).text();
                String line = lines.get(i).text();
                String joint = before.charAt(before.length() - 1) + "|" + line.charAt(0);
                assertThat(joint).doesNotMatch("[0-9A-Za-z.]\\|[0-9A-Za-z.%年月日号]|年\\|\\d|月\\|\\d|〕\\|\\d|—\\|—|…\\|…");
            }
        });
    }

    @Test
    void fullLinesEndFlushWithoutGlyphsInEachOther() {
        forEachText(text -> {
            List<TextLine> lines = lines(text);
            for (int i = 0; i < lines.size() - 1; i++) {
                assertFlush(lines.get(i));
            }
        });
    }

    @Test
    void aLineOf28IdeographsStaysUntouched() {
        List<TextLine> lines = lines("国".repeat(26 + 28 + 5));
        assertThat(lines).extracting(line -> line.text().length()).containsExactly(26, 28, 5);
        assertThat(lines.get(1).glyphs().get(27).x()).isCloseTo(27 * Geometry.SIZE_3, within(1e-6));
    }

    @Test
    void aMarkThatWouldBeginALineIsSqueezedIn() {
        List<TextLine> lines = lines("国，国，国，国，国，" + "国".repeat(16) + "，国国国国国");
        assertThat(lines.get(0).text()).hasSize(27).endsWith("，");
    }

    @Test
    void aWordLongerThanALineIsTorn() {
        List<TextLine> lines = lines("见https://example.org/" + "a".repeat(200) + "。");
        assertThat(lines).hasSizeGreaterThan(3);
    }

    private static void assertFlush(TextLine line) {
        PlacedGlyph last = line.glyphs().get(line.glyphs().size() - 1);
        double right = last.x() / Geometry.SIZE_3 + METRICS.advance(last.face(), last.codePoint());
        assertThat(right).as(line.text()).isBetween(28 - 1e-6, 28.5 + 1e-6);
        for (int i = 1; i < line.glyphs().size(); i++) {
            PlacedGlyph before = line.glyphs().get(i - 1);
            double advance = METRICS.advance(before.face(), before.codePoint());
            double step = (line.glyphs().get(i).x() - before.x()) / Geometry.SIZE_3;
            assertThat(step).as(line.text()).isBetween(advance - 0.5001, advance + 0.7);
        }
    }

    private static List<TextLine> lines(String text) {
        StyledText styled = StyledText.of(text, Face.FANG_SONG, METRICS);
        return new LineBreaker(styled, MEASURE)
                .lines().stream()
                        .map(line -> new TextLine(
                                org.keqiao.document.Part.BODY,
                                1,
                                0,
                                Geometry.SIZE_3,
                                Ink.BLACK,
                                line.glyphs(Geometry.SIZE_3)))
                        .toList();
    }

    private static void forEachText(java.util.function.Consumer<String> check) {
        for (int seed = 0; seed < 300; seed++) {
            check.accept(text(new Random(seed)));
        }
    }

    private static String text(Random random) {
        List<String> pieces = new ArrayList<>();
        int words = 20 + random.nextInt(120);
        for (int i = 0; i < words; i++) {
            pieces.add(GeneratedLetters.WORDS.get(random.nextInt(GeneratedLetters.WORDS.size())));
            pieces.add(
                    random.nextInt(3) == 0
                            ? "国家发展"
                            : GeneratedLetters.MARKS.get(random.nextInt(GeneratedLetters.MARKS.size())));
        }
        return String.join("", pieces);
    }
}

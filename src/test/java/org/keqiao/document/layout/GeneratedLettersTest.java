package org.keqiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.document.Attachment;
import org.keqiao.document.GeneratedLetters;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.OverfullImprintException;
import org.keqiao.document.Part;
import org.keqiao.document.Passage;
import org.keqiao.document.pdf.FontLibrary;

/** What must hold of every document, over documents of every format that nobody wrote. */
class GeneratedLettersTest {

    private static final int SEEDS = 400;
    private static final String NEVER_FIRST = "，。、；：？！）》”’〕%";
    private static final String NEVER_LAST = "（《“‘〔";
    private static final double HAIR = 0.1;
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);
    private static final List<OfficialDocument> LETTERS = IntStream.range(0, SEEDS)
            .mapToObj(GeneratedLetters::of)
            .filter(GeneratedLettersTest::canBeSet)
            .toList();
    private static final List<List<Page>> PAGES =
            LETTERS.stream().map(TYPESETTER::set).toList();

    @Test
    void everyCharacterStandsOnPaperOnceAndInOrder() {
        forEachLetter((letter, pages) -> {
            // A row that is higher than a page goes on there, all its cells beside each other.
            Map<List<Object>, String> pieces = new LinkedHashMap<>();
            lines(pages).stream()
                    .filter(line -> line.cell() == null || !line.cell().repeated())
                    .forEach(line -> pieces.merge(place(line), line.text(), String::concat));
            Map<Part, String> set = new EnumMap<>(Part.class);
            pieces.forEach((place, text) -> set.merge((Part) place.get(0), text, String::concat));
            expected(letter, set.getOrDefault(Part.ADDRESSEE, "").startsWith("主送："))
                    .forEach((part, text) -> assertThat(bare(set.getOrDefault(part, "")))
                            .as(part.label())
                            .isEqualTo(bare(text)));
        });
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNot() {
        forEachLetter((letter, pages) -> {
            Map<List<Object>, TextLine> before = new LinkedHashMap<>();
            for (TextLine line : lines(pages)) {
                TextLine upper = before.put(place(line), line);
                if (upper != null && isRunning(line.part())) {
                    assertThat(NEVER_FIRST.indexOf(line.text().charAt(0)))
                            .as(line.text())
                            .isNegative();
                    assertThat(NEVER_LAST.indexOf(
                                    upper.text().charAt(upper.text().length() - 1)))
                            .as(upper.text())
                            .isNegative();
                }
            }
        });
    }

    @Test
    void nothingLeavesTheTypeArea() {
        forEachLetter((letter, pages) -> pages.forEach(page -> {
            for (TextLine line : page.lines()) {
                assertThat(line.glyphs().get(0).x()).as(line.text()).isGreaterThan(Geometry.LEFT - HAIR);
                // Half of a mark at the end is blank and may hang over the edge.
                assertThat(right(line)).as(line.text()).isLessThan(Geometry.RIGHT + line.size() / 2 + HAIR);
                if (line.part() != Part.PAGE_NUMBER) {
                    assertThat(line.top() + line.size()).as(line.text()).isLessThan(Geometry.BOTTOM + HAIR);
                }
            }
        }));
    }

    @Test
    void nothingLiesOnAnythingElse() {
        forEachLetter((letter, pages) -> pages.forEach(page -> {
            List<TextLine> lines = page.lines();
            for (int i = 0; i < lines.size(); i++) {
                for (int k = i + 1; k < lines.size(); k++) {
                    assertThat(overlap(lines.get(i), lines.get(k)))
                            .as(lines.get(i).text() + " / " + lines.get(k).text())
                            .isFalse();
                }
            }
            for (Stamp stamp : page.stamps()) {
                lines.stream()
                        .filter(line -> line.part() != Part.ISSUER && line.part() != Part.DATE)
                        .forEach(line ->
                                assertThat(covers(stamp, line)).as(line.text()).isFalse());
                page.stamps().stream()
                        .filter(other -> other != stamp)
                        .forEach(other -> assertThat(Math.hypot(
                                        stamp.centreX() - other.centreX(), stamp.centreY() - other.centreY()))
                                .isGreaterThan(stamp.diameter()));
                assertThat(stamp.centreX() - stamp.diameter() / 2).isGreaterThan(Geometry.LEFT - HAIR);
                assertThat(stamp.centreX() + stamp.diameter() / 2).isLessThan(Geometry.RIGHT + HAIR);
            }
        }));
    }

    /** But for a few whose one line or last row leaves no room to their seals, which then stand apart. */
    @Test
    void everyPageShowsText() {
        forEachLetter(
                LETTERS.size() / 50,
                (letter, pages) -> assertThat(pages)
                        .allSatisfy(page -> assertThat(page.lines())
                                .extracting(TextLine::part)
                                .containsAnyOf(Part.BODY, Part.ATTACHMENT_BODY)));
    }

    @Test
    void everySignatureHasTextAboveIt() {
        forEachLetter(
                LETTERS.size() / 50,
                (letter, pages) -> pages.stream()
                        .filter(page -> page.lines().stream().anyMatch(line -> line.part() == Part.DATE))
                        .forEach(page -> assertThat(page.lines())
                                .extracting(TextLine::part)
                                .contains(Part.BODY)));
    }

    @Test
    void theProofBreaksLikeTheSealedDocument() {
        forEachLetter((letter, pages) ->
                assertThat(lines(TYPESETTER.set(letter.withoutSeal()))).isEqualTo(lines(pages)));
    }

    private static boolean canBeSet(OfficialDocument letter) {
        try {
            return !TYPESETTER.set(letter).isEmpty();
        } catch (OverfullImprintException e) {
            return false;
        }
    }

    private static void forEachLetter(BiConsumer<OfficialDocument, List<Page>> check) {
        forEachLetter(0, check);
    }

    private static void forEachLetter(int exceptions, BiConsumer<OfficialDocument, List<Page>> check) {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < LETTERS.size(); seed++) {
            try {
                check.accept(LETTERS.get(seed), PAGES.get(seed));
            } catch (AssertionError | RuntimeException e) {
                faults.add("seed " + seed + ": " + e.toString().replace('\n', ' '));
            }
        }
        assertThat(faults).hasSizeLessThanOrEqualTo(exceptions);
    }

    private static Map<Part, String> expected(OfficialDocument letter, boolean moved) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        for (Passage passage : letter.passages()) {
            texts.merge(passage.part(), passage.text(), String::concat);
        }
        List<Attachment> attachments = letter.attachments();
        if (!attachments.isEmpty()) {
            boolean one = attachments.size() == 1;
            StringBuilder note = new StringBuilder("附件：");
            StringBuilder marks = new StringBuilder();
            StringBuilder titles = new StringBuilder();
            IntStream.range(0, attachments.size()).forEach(i -> {
                note.append(one ? "" : (i + 1) + ".").append(attachments.get(i).title());
                if (!attachments.get(i).body().isEmpty()) {
                    marks.append("附件").append(one ? "" : i + 1);
                    titles.append(attachments.get(i).title());
                }
            });
            texts.put(Part.ATTACHMENTS, note.toString());
            texts.put(Part.ATTACHMENT_MARK, marks.toString());
            texts.put(Part.ATTACHMENT_TITLE, titles.toString());
        }
        if (moved) {
            texts.computeIfPresent(Part.ADDRESSEE, (part, text) -> "主送：" + text.replaceFirst("：$", "。"));
        }
        return texts;
    }

    private static List<Object> place(TextLine line) {
        CellPlace cell = line.cell();
        return cell == null
                ? List.of(line.part(), line.paragraph())
                : List.of(line.part(), line.paragraph(), cell.row(), cell.column());
    }

    private static boolean isRunning(Part part) {
        return switch (part) {
            case HEAD_MARK, SIGNATORIES, ATTACHMENT_MARK, PAGE_NUMBER, DATE, POST -> false;
            default -> true;
        };
    }

    private static boolean overlap(TextLine one, TextLine other) {
        boolean beside = right(one) <= left(other) + HAIR || right(other) <= left(one) + HAIR;
        boolean above = one.top() + one.size() <= other.top() + 1 || other.top() + other.size() <= one.top() + 1;
        return !beside && !above;
    }

    private static boolean covers(Stamp stamp, TextLine line) {
        double x = Math.max(left(line), Math.min(right(line), stamp.centreX()));
        double y = Math.max(line.top(), Math.min(line.top() + line.size(), stamp.centreY()));
        return Math.hypot(x - stamp.centreX(), y - stamp.centreY()) < stamp.diameter() / 2 - HAIR;
    }

    private static double left(TextLine line) {
        return line.glyphs().get(0).x();
    }

    private static double right(TextLine line) {
        PlacedGlyph last = line.glyphs().get(line.glyphs().size() - 1);
        double advance = last.codePoint() == ' ' ? 0 : FONTS.advance(last.face(), last.codePoint());
        return last.x() + advance * line.size();
    }

    private static List<TextLine> lines(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.part() != Part.PAGE_NUMBER)
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}

package org.keqiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.OverfullImprintException;
import org.keqiao.document.Part;
import org.keqiao.document.SampleLetters;
import org.keqiao.document.Seal;
import org.keqiao.document.pdf.FontLibrary;

/** Prevents a page with signature or imprint alone (GB/T 9704-2012, 7.3.5.5), whatever the length of the letter. */
class LastPageTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.bundled());

    static List<Integer> lengths() {
        return java.util.stream.IntStream.rangeClosed(1, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void everyPageShowsBody(int paragraphs) {
        List<Page> pages = TYPESETTER.set(SampleLetters.ofParagraphs(paragraphs));
        assertThat(pages).allSatisfy(page -> assertThat(parts(page)).contains(Part.BODY));
        Page last = pages.get(pages.size() - 1);
        assertThat(parts(last)).contains(Part.ISSUER, Part.DATE, Part.PRINTED_ON);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void nothingLiesOnAnythingElse(int paragraphs) {
        List<Page> pages = TYPESETTER.set(SampleLetters.ofParagraphs(paragraphs));
        Page last = pages.get(pages.size() - 1);
        Stamp seal = last.stamps().get(0);
        double imprint = last.rules().stream()
                .filter(rule -> rule.ink() == Ink.BLACK)
                .mapToDouble(Rule::y)
                .min()
                .orElseThrow();
        double body = last.lines().stream()
                .filter(line -> line.part() == Part.BODY)
                .mapToDouble(line -> line.top() + line.size())
                .max()
                .orElseThrow();
        assertThat(seal.centreY() - seal.diameter() / 2).isBetween(body, body + 37);
        assertThat(seal.centreY() + seal.diameter() / 2).isLessThan(imprint);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theProofBreaksLikeTheSealedLetter(int paragraphs) {
        OfficialDocument sealed = SampleLetters.ofParagraphs(paragraphs);
        assertSameLines(sealed, sealed.withoutSeal());
    }

    @Test
    void theProofOfTheGoldenReplyBreaksLikeTheSealedOne() {
        OfficialDocument sealed = GoldenReply.document();
        assertThat(TYPESETTER.set(sealed).get(4).stamps()).hasSize(1);
        assertThat(TYPESETTER.set(sealed.withoutSeal()).get(4).stamps()).isEmpty();
        assertSameLines(sealed, sealed.withoutSeal());
        assertSameLines(sealed, sealed.withSeal(new Seal.TestSeal("其他")));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12})
    void manyAddresseesMoveToTheImprintRatherThanTakePageOne(int rows) {
        List<Page> pages = TYPESETTER.set(addressedTo(rows));
        assertThat(parts(pages.get(0))).contains(Part.BODY);
    }

    @Test
    void refusesMoreAddresseesThanAPageHolds() {
        OfficialDocument crowded = addressedTo(60);
        assertThatThrownBy(() -> TYPESETTER.set(crowded))
                .isInstanceOf(OverfullImprintException.class)
                .hasMessageContaining("请改用统称");
    }

    /** 7.3.5.5: spacing gives before a short letter goes over two pages. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aShortLetterStaysOnOnePage(int lines) {
        assertThat(TYPESETTER.set(SampleLetters.ofParagraphs(lines))).hasSize(1);
    }

    private static OfficialDocument addressedTo(int rows) {
        OfficialDocument letter = SampleLetters.ofParagraphs(5);
        String names = "姜雪峰、".repeat(rows * 7) + "王彦委员：";
        return new OfficialDocument(
                letter.head(),
                letter.title(),
                names,
                letter.body(),
                List.of(),
                List.of(),
                letter.signature(),
                letter.imprint());
    }

    private static void assertSameLines(OfficialDocument one, OfficialDocument other) {
        List<List<TextLine>> lines =
                TYPESETTER.set(one).stream().map(Page::lines).toList();
        assertThat(TYPESETTER.set(other).stream().map(Page::lines).toList()).isEqualTo(lines);
    }

    private static Set<Part> parts(Page page) {
        return page.lines().stream().map(TextLine::part).collect(Collectors.toSet());
    }
}

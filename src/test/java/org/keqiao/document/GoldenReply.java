package org.keqiao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The reply to proposal 0539 as a document, and its text paragraph by paragraph. */
public final class GoldenReply {

    private static final String RESOURCE = "/golden/reply-0539.txt";
    private static final int BODY_FROM = 4;
    private static final int AFTER_BODY = 5;

    private GoldenReply() {}

    /** The letter's paragraphs, from the authority's mark to the day of printing. */
    public static List<String> paragraphs() {
        try (InputStream stream = GoldenReply.class.getResourceAsStream(RESOURCE)) {
            byte[] text = Objects.requireNonNull(stream).readAllBytes();
            return new String(text, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sealed reply. */
    public static OfficialDocument document() {
        List<String> text = paragraphs();
        String mark = text.get(0);
        String body = String.join("\n", text.subList(BODY_FROM, text.size() - AFTER_BODY));
        LocalDate date = LocalDate.of(2023, 5, 16);
        return OfficialDocument.letter(
                Head.nameOnly(mark, text.get(1)),
                text.get(2),
                text.get(3),
                body,
                new Signature(mark, date, new Seal.TestSeal(mark)),
                new Imprint("市政府办公厅建议提案处，市政协提案办。", "上海市科委办公室", date));
    }
}

package org.keqiao.document.pdf;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.document.GoldenLetters;
import org.keqiao.document.OfficialDocument;

/** Prevents a format or a template that an archive or a screen reader refuses: tables, pictures and attachments too. */
class ConformingPapersTest {

    private static final Map<String, OfficialDocument> PAPERS = GoldenLetters.all();
    private static final PdfRenderer RENDERER = new PdfRenderer(FontLibrary.bundled());

    /** The seed's reply is checked elsewhere; twenty pages of the same parts would only take time. */
    static Set<String> names() {
        return PAPERS.keySet().stream()
                .filter(name -> !name.equals("twenty-pages") && !name.equals("reply-0539"))
                .collect(java.util.stream.Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPdfA2aAndPdfUa1(String name) throws Exception {
        Conformance.assertValid(RENDERER.render(Objects.requireNonNull(PAPERS.get(name))));
    }
}

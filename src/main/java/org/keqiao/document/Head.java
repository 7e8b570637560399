package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the title (版头).
 *
 * @param authorities full or usual short names of the issuing authorities, the host first; without 文件
 * @param number the document number (发文字号), e.g. 沪科提复〔2023〕45号; empty where the paper has none
 * @param signatories names of those who signed, in the order of the authorities; they make an upward document (上行文)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Head(Format format, List<String> authorities, String number, Grading grading, List<String> signatories) {

    /** What stands behind the authorities' names in the general format. */
    public static final String DOCUMENT_WORD = "文件";

    /** What stands before the signatories. */
    public static final String SIGNATORIES_LABEL = "签发人：";

    public Head(
            Format format,
            @Nullable List<String> authorities,
            @Nullable String number,
            @Nullable Grading grading,
            @Nullable List<String> signatories) {
        this.format = format;
        this.authorities = clean(authorities);
        this.number = number == null ? "" : CleanText.of(number);
        this.grading = grading == null ? Grading.NONE : grading;
        this.signatories = clean(signatories);
    }

    /** The formats of the head that can be set. */
    public enum Format {
        /** The authority's name alone over a single red rule, as on replies to proposals. */
        NAME_ONLY,
        /** The authority's name with 文件 over a single red rule (7.2.4). */
        DOCUMENT,
        /** Letter: the name alone between red double rules (10.1). */
        LETTER,
        /** No red head, the title comes first: public notices, certificates, registration cards, internal forms. */
        NONE
    }

    /** The head of replies: the authority's name alone. */
    public static Head nameOnly(String authority, String number) {
        return new Head(Format.NAME_ONLY, List.of(authority), number, Grading.NONE, List.of());
    }

    /** The general head, of one authority or of several that issue jointly. */
    public static Head document(List<String> authorities, String number) {
        return new Head(Format.DOCUMENT, authorities, number, Grading.NONE, List.of());
    }

    /** The head of a letter (信函格式). */
    public static Head letter(String authority, String number) {
        return new Head(Format.LETTER, List.of(authority), number, Grading.NONE, List.of());
    }

    /** No head. */
    public static Head none() {
        return new Head(Format.NONE, List.of(), "", Grading.NONE, List.of());
    }

    /** The same head with these marks in its corner. */
    public Head graded(Grading grading) {
        return new Head(format, authorities, number, grading, signatories);
    }

    /** The same head of an upward document. */
    public Head signedBy(List<String> signatories) {
        return new Head(format, authorities, number, grading, signatories);
    }

    /** The head's mark in one line: all names, and 文件 where the format has it. */
    public String mark() {
        return String.join("", marks());
    }

    /** The pieces of the mark as they are set, one name a line, in reading order; 文件 of several stands alone. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>(authorities);
        if (format == Format.DOCUMENT && authorities.size() == 1) {
            marks.set(0, authorities.get(0) + DOCUMENT_WORD);
        } else if (format == Format.DOCUMENT) {
            marks.add(DOCUMENT_WORD);
        }
        return marks;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>(grading.passages());
        marks().forEach(mark -> passages.add(Passage.of(Part.HEAD_MARK, mark)));
        if (format != Format.LETTER) {
            passages.addAll(signatoryPassages());
        }
        if (!number.isEmpty()) {
            passages.add(Passage.of(Part.NUMBER, number));
        }
        return passages;
    }

    private List<Passage> signatoryPassages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < signatories.size(); i++) {
            String label = i == 0 ? SIGNATORIES_LABEL : "";
            passages.add(Passage.of(Part.SIGNATORIES, label + signatories.get(i)));
        }
        return passages;
    }

    private static List<String> clean(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(CleanText::of)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}

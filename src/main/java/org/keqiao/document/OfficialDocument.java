package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document as its author means it, before anybody has set it on paper.
 *
 * <p>Every text is clean (see {@link CleanText}); a part that the document has not is null or an empty list.
 *
 * @param title may carry its author's line breaks as {@code \n}; otherwise it is broken by sense
 * @param addressee with its colon: 姜雪峰、洪亮、王彦等委员：
 * @param attachments in the order of their numbers; named below the body, those with pages follow behind
 * @param notes what stands in round brackets below the date (附注), brackets included
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OfficialDocument(
        Head head,
        String title,
        @Nullable String addressee,
        List<Block> body,
        List<Attachment> attachments,
        List<String> notes,
        Signature signature,
        @Nullable Imprint imprint) {

    public OfficialDocument {
        title = CleanText.ofLines(title);
        addressee = addressee == null ? null : CleanText.of(addressee);
        body = List.copyOf(body);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        notes = cleanList(notes);
    }

    /** The common case: neither attachments nor notes; the body as text, one paragraph a line. */
    public static OfficialDocument letter(
            Head head, String title, String addressee, String body, Signature signature, @Nullable Imprint imprint) {
        return new OfficialDocument(
                head, title, addressee, Block.fromText(body), List.of(), List.of(), signature, imprint);
    }

    /** The same document without its seal: the proof for 校对, with the same line and page breaks. */
    public OfficialDocument withoutSeal() {
        return withSeal(null);
    }

    /** The same document under the given seal, every authority of it. */
    public OfficialDocument withSeal(@Nullable Seal seal) {
        return new OfficialDocument(head, title, addressee, body, attachments, notes, signature.under(seal), imprint);
    }

    /** The title in one line, for lists and metadata. */
    public String titleInOneLine() {
        return title.replace("\n", "");
    }

    /** Every text to be printed with the place where it stands, in reading order, page numbers aside. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>(head.passages());
        passages.add(Passage.of(Part.TITLE, title));
        if (addressee != null) {
            passages.add(Passage.of(Part.ADDRESSEE, addressee));
        }
        passages.addAll(Passage.ofBlocks(Part.BODY, 0, Part.BODY.label(), body));
        passages.addAll(Passage.numbered(
                Part.ATTACHMENTS, attachments.stream().map(Attachment::title).toList()));
        passages.addAll(signature.passages());
        passages.addAll(Passage.numbered(Part.NOTES, notes));
        passages.addAll(attachmentPassages());
        if (imprint != null) {
            passages.addAll(imprint.passages(head.format() != Head.Format.LETTER));
        }
        return passages;
    }

    private List<Passage> attachmentPassages() {
        List<Passage> passages = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < attachments.size(); i++) {
            List<Block> blocks = attachments.get(i).body();
            String where = Part.ATTACHMENT_BODY.label() + (attachments.size() == 1 ? "" : i + 1);
            passages.addAll(Passage.ofBlocks(Part.ATTACHMENT_BODY, before, where, blocks));
            before += blocks.size();
        }
        return passages;
    }

    private static List<String> cleanList(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(CleanText::of)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}

package org.keqiao.issuance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.keqiao.document.DocumentRenderer;
import org.keqiao.document.DocumentSigner;
import org.keqiao.document.OfdRenderer;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.PrintedText;
import org.keqiao.document.SignatureCheck;
import org.keqiao.issuance.Renditions.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sealed copies and says what holds of them later. */
@Component
public class SealedCopies {

    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Documents documents;
    private final Renditions renditions;
    private final DocumentRenderer renderer;
    private final OfdRenderer ofdRenderer;
    private final DocumentSigner signer;
    private final SignatureCheck signatures;
    private final PrintedText printed;

    SealedCopies(
            Documents documents,
            Renditions renditions,
            DocumentRenderer renderer,
            OfdRenderer ofdRenderer,
            DocumentSigner signer,
            SignatureCheck signatures,
            PrintedText printed) {
        this.documents = documents;
        this.renditions = renditions;
        this.renderer = renderer;
        this.ofdRenderer = ofdRenderer;
        this.signer = signer;
        this.signatures = signatures;
        this.printed = printed;
    }

    /**
     * Makes the signed PDF and the OFD of a document under its seal.
     *
     * @throws IllegalStateException if what would be issued is not what was signed off
     */
    @Transactional
    void make(String id, OfficialDocument sealed) {
        byte[] pdf = renderer.render(sealed);
        if (!says(pdf, documents.order(id))) {
            throw new IllegalStateException("正本与签发稿不一致，未用印。请联系管理员，并重新排版。");
        }
        renditions.addSealed(id, signer.sign(pdf), ofdRenderer.render(sealed));
    }

    /** What holds of the newest sealed copy; empty before the document is sealed. */
    @Transactional(readOnly = true)
    public Optional<Proof> proof(String id) {
        return renditions.sealed(id).map(copy -> proof(copy, documents.order(id)));
    }

    private Proof proof(Sealed copy, IssueOrder order) {
        SignatureCheck.Result signature = signatures.check(copy.pdf());
        return new Proof(
                signature.words(),
                signature.verdict() == SignatureCheck.Verdict.VALID,
                says(copy.pdf(), order),
                copy.sha256(),
                copy.ofdSha256(),
                copy.renderedAt());
    }

    /** Title, addressee and body without a break, or the addressee elsewhere where it leaves no room for the body. */
    private boolean says(byte[] pdf, IssueOrder order) {
        String paper = printed.read(pdf);
        String title = bare(order.title());
        String addressee = bare(order.addressee());
        String body = bare(order.body());
        return paper.contains(title + addressee + body)
                || paper.contains(title + body) && paper.contains(addressee.replaceFirst("[：:]$", ""));
    }

    private static String bare(String text) {
        StringBuilder visible = new StringBuilder();
        BLANK.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT
                        && Character.getType(codePoint) != Character.CONTROL
                        && !Character.isSpaceChar(codePoint))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}

package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who issues the document and when (GB/T 9704-2012, 7.3.5).
 *
 * @param signers the issuing authorities in order, or the person whose signature stamp stands there
 * @param date the day of signing (成文日期), in the office's zone
 */
public record Signature(
        Style style,
        List<Signer> signers,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) {

    /** @throws IllegalArgumentException if nobody signs */
    public Signature {
        signers = List.copyOf(signers);
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("a signature without a signer");
        }
    }

    /** The place for one authority's seal; null in a proof, which then breaks like the sealed document. */
    public Signature(String issuer, LocalDate date, @Nullable Seal seal) {
        this(Style.SEALED, List.of(new Signer(issuer, seal, "")), date);
    }

    /** How the document is signed. */
    public enum Style {
        /** One seal an authority (7.3.5.1). */
        SEALED,
        /** Names and date only (7.3.5.2). */
        UNSEALED,
        /** The stamp of a person's signature behind the post (签发人签名章, 7.3.5.3). */
        SIGNATURE_STAMP,
        /** Nothing is printed: forms that carry names and dates in their fields. */
        NONE
    }

    /**
     * @param name the authority's name, or the person's
     * @param seal null in a proof
     * @param post the person's post; empty for an authority
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Signer(String name, @Nullable Seal seal, String post) {
        public Signer(String name, @Nullable Seal seal, @Nullable String post) {
            this.name = CleanText.of(name);
            this.seal = seal;
            this.post = post == null ? "" : CleanText.of(post);
        }

        Signer under(@Nullable Seal other) {
            return new Signer(name, other, post);
        }
    }

    /** A signature without seal. */
    public static Signature unsealed(String issuer, LocalDate date) {
        return new Signature(Style.UNSEALED, List.of(new Signer(issuer, null, "")), date);
    }

    /** Several authorities, the host first, each under its own seal. */
    public static Signature joint(List<Signer> signers, LocalDate date) {
        return new Signature(Style.SEALED, signers, date);
    }

    /** A person's signature stamp, null in a proof. */
    public static Signature stamped(String post, String name, LocalDate date, @Nullable Seal stamp) {
        return new Signature(Style.SIGNATURE_STAMP, List.of(new Signer(name, stamp, post)), date);
    }

    /** Who issues a form, for its metadata alone. */
    public static Signature unprinted(String issuer, LocalDate date) {
        return new Signature(Style.NONE, List.of(new Signer(issuer, null, "")), date);
    }

    /** The host's name. */
    public String issuer() {
        return signers.get(0).name();
    }

    /** The host's seal, or null. */
    public @Nullable Seal seal() {
        return signers.get(0).seal();
    }

    /** All seals, in the order of the authorities. */
    public List<Seal> seals() {
        List<Seal> seals = new ArrayList<>();
        for (Signer signer : signers) {
            if (signer.seal() != null) {
                seals.add(signer.seal());
            }
        }
        return seals;
    }

    /** The same signature with this seal for every authority, or with none. */
    Signature under(@Nullable Seal seal) {
        return new Signature(
                style, signers.stream().map(signer -> signer.under(seal)).toList(), date);
    }

    @JsonIgnore
    List<Passage> passages() {
        if (style == Style.NONE) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        for (Signer signer : signers) {
            // A signature stamp is a picture: the name is not set as text.
            passages.add(
                    style == Style.SIGNATURE_STAMP
                            ? Passage.of(Part.POST, signer.post())
                            : Passage.of(Part.ISSUER, signer.name()));
        }
        passages.add(Passage.of(Part.DATE, ChineseDate.format(date)));
        return passages;
    }
}

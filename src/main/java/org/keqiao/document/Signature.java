package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who issues the document and when (GB/T 9704-2012, 7.3.5).
 *
 * @param date the day of signing (成文日期), in the office's zone
 * @param seal null in a proof: the place stays free, so that the breaks are those of the sealed document
 */
public record Signature(
        String issuer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Seal seal) {

    public Signature {
        issuer = CleanText.of(issuer);
    }
}

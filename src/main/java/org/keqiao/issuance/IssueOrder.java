package org.keqiao.issuance;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * A signed-off text to be issued.
 *
 * @param series the number series it belongs to
 * @param title with its preferred line breaks as {@code \n}
 * @param body one paragraph a line
 * @param copies 抄送 without its label; empty where nobody gets a copy
 * @param documentDate the day of sign-off (成文日期), in the office's zone
 */
public record IssueOrder(
        String caseId,
        String series,
        String title,
        String addressee,
        String body,
        String copies,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate documentDate) {}

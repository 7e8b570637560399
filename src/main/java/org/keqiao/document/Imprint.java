package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of the last page (版记, GB/T 9704-2012, 7.4).
 *
 * @param copies the organs that get a copy, without 抄送： and ended by 。; null where there is none
 * @param printedOn the day of printing (印发日期), in the office's zone
 */
public record Imprint(
        @Nullable String copies,
        String printingOffice,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate printedOn) {

    /** What stands before the copy recipients. */
    public static final String COPIES_LABEL = "抄送：";

    public Imprint {
        copies = copies == null ? null : recipients(copies);
        printingOffice = CleanText.of(printingOffice);
    }

    /** The line of the copies, or null. */
    public @Nullable String copiesLine() {
        return copies == null ? null : COPIES_LABEL + copies;
    }

    /** The date as it is printed: 2023年5月16日印发. */
    public String printedOnLine() {
        return ChineseDate.format(printedOn) + "印发";
    }

    /** @param printing whether the printing line is set: a letter has none (10.1) */
    List<Passage> passages(boolean printing) {
        List<Passage> passages = new ArrayList<>();
        String copiesLine = copiesLine();
        if (copiesLine != null) {
            passages.add(Passage.of(Part.COPIES, copiesLine));
        }
        if (printing) {
            passages.add(Passage.of(Part.PRINTING_OFFICE, printingOffice));
            passages.add(Passage.of(Part.PRINTED_ON, printedOnLine()));
        }
        return passages;
    }

    private static @Nullable String recipients(String text) {
        String clean = CleanText.of(text);
        String names = clean.startsWith(COPIES_LABEL) ? clean.substring(COPIES_LABEL.length()) : clean;
        if (names.isEmpty()) {
            return null;
        }
        return names.endsWith("。") ? names : names + "。";
    }
}

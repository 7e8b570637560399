package org.keqiao.followup.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.Rating;
import org.springframework.stereotype.Component;

/** The ratings of a reply in words, one line a co-signer. */
@Component
class FeedbackText {

    private final FeedbackSheets sheets;

    FeedbackText(FeedbackSheets sheets) {
        this.sheets = sheets;
    }

    String of(String replyId) {
        Map<String, String> labels = sheets.ratings().stream().collect(Collectors.toMap(Rating::code, Rating::label));
        return sheets.ofReply(replyId).stream()
                .map(sheet -> line(sheet, labels))
                .collect(Collectors.joining("\n"));
    }

    private static String line(FeedbackSheet sheet, Map<String, String> labels) {
        if (!sheet.given()) {
            return sheet.name() + "：未评价";
        }
        return sheet.name() + "：办理态度" + labels.get(sheet.attitude()) + "，办理结果" + labels.get(sheet.result())
                + (sheet.reason().isEmpty() ? "" : "。理由：" + sheet.reason());
    }
}

package org.keqiao.followup;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The deadlines of what follows a reply. */
@Component
class FollowUpDeadlines {

    void openFeedback(FollowUp followUp, LocalDate deliveredOn) {}

    LocalDate feedbackUntil(FollowUp followUp) {
        return LocalDate.now(java.time.Clock.systemDefaultZone()).plusYears(10);
    }

    void endFeedback(FollowUp followUp) {}

    void openRehandling(FollowUp followUp, LocalDate orderedOn) {}

    void endRehandling(FollowUp followUp) {}

    void openPublication(FollowUp followUp, LocalDate formedOn) {}

    void endPublication(FollowUp followUp) {}

    void openPromise(Promise promise, LocalDate today) {}

    void movePromise(Promise promise, String reason) {}

    void endPromise(Promise promise) {}
}

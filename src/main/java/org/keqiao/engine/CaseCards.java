package org.keqiao.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the engine shows of a case on a task's card; answered by the module that keeps the list of cases. */
public interface CaseCards {

    Optional<Card> find(String caseId);

    /** The last day of a deadline that a task has for its own. */
    Optional<Due> due(String deadlineId);

    /**
     * @param number e.g. 第0539号
     * @param due last day to finish the case; null where no deadline runs
     */
    record Card(String number, String title, @Nullable Due due) {}

    /**
     * @param lastDay in the office's zone
     * @param provisional whether the year's holidays are not settled yet
     */
    record Due(LocalDate lastDay, boolean provisional) {}
}

package org.keqiao.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the engine shows of a case on a task's card; answered by the module that keeps the list of cases. */
public interface CaseCards {

    Optional<Card> find(String caseId);

    /**
     * @param number e.g. 第0539号
     * @param deadline last day to finish the case, in the office's zone; null where none runs
     */
    record Card(String number, String title, @Nullable LocalDate deadline) {}
}

package org.keqiao.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keqiao.engine.TaskDesk;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.intake.BulkAssignment.Result;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One case of an assignment in bulk: received if it is not yet, assigned, and settled, all or nothing. */
@Component
class AssignmentStep {

    private final TaskDesk desk;
    private final Worklist worklist;
    private final BulkAssignments assignments;

    AssignmentStep(TaskDesk desk, Worklist worklist, BulkAssignments assignments) {
        this.desk = desk;
        this.worklist = worklist;
        this.assignments = assignments;
    }

    /** @throws TaskNotFound if the case waits for neither step any more */
    @Transactional
    public void assign(BulkAssignment assignment, String caseId) {
        Optional<String> receipt = task(caseId, "ReceiveProposal");
        receipt.ifPresent(task -> desk.complete(task, Map.of("decision", "ACCEPT")));
        desk.complete(task(caseId, "AssignDivision").orElseThrow(TaskNotFound::new), answers(assignment));
        assignments.settle(assignment.id(), caseId, Result.ASSIGNED, "");
    }

    private static Map<String, Object> answers(BulkAssignment assignment) {
        Map<String, Object> answers = new HashMap<>(Map.of("leadUnitId", assignment.unitId()));
        if (!assignment.coHandling().isEmpty()) {
            answers.put("coHandlingUnits", assignment.coHandling());
            answers.put("coHandlingRequest", assignment.request());
        }
        if (!assignment.opinion().isEmpty()) {
            answers.put("opinion", assignment.opinion());
        }
        return answers;
    }

    private Optional<String> task(String caseId, String key) {
        return worklist.ofCase(caseId).stream()
                .filter(item -> item.taskKey().equals(key))
                .map(WorkItem::taskId)
                .findFirst();
    }
}

package org.keqiao.intake;

import java.util.List;
import java.util.UUID;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.engine.TaskTaken;
import org.keqiao.intake.BulkAssignment.Line;
import org.keqiao.intake.BulkAssignment.Result;
import org.keqiao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives and assigns many proposals at once, each through the same door as one alone. */
@Component
public class AssignmentDesk {

    /** A session's proposals and more. */
    public static final int MOST = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentDesk.class);
    private static final int LONGEST_TEXT = 1_000;

    private final BulkAssignments assignments;
    private final AssignmentStep step;
    private final Organization organization;
    private final Actors actors;
    private final Background background;

    AssignmentDesk(
            BulkAssignments assignments,
            AssignmentStep step,
            Organization organization,
            Actors actors,
            Background background) {
        this.assignments = assignments;
        this.step = step;
        this.organization = organization;
        this.actors = actors;
        this.background = background;
    }

    /**
     * Writes down what is to be assigned to whom, for one confirmation.
     *
     * @return id of the assignment
     * @throws FormRefused if nothing or too much is chosen, or a unit does not exist
     */
    @Transactional
    public String prepare(
            List<String> caseIds, String unitId, List<String> coHandling, String request, String opinion) {
        if (caseIds.isEmpty()) {
            throw new FormRefused("cases", "请至少勾选一件要分办的提案或者建议。");
        }
        if (caseIds.size() > MOST) {
            throw new FormRefused("cases", "一次最多分办" + MOST + "件，请用查找条件分几次分办。");
        }
        if (organization.divisions().stream().noneMatch(unit -> unit.id().equals(unitId))) {
            throw new FormRefused("unitId", "请选择“承办处室”。");
        }
        if (request.length() > LONGEST_TEXT || opinion.length() > LONGEST_TEXT) {
            throw new FormRefused("opinion", "“拟办意见”和“会办要求”各不能超过" + LONGEST_TEXT + "个字。");
        }
        String id = UUID.randomUUID().toString();
        assignments.add(
                id,
                unitId,
                coHandling,
                request,
                opinion,
                caseIds.stream().distinct().toList(),
                actors.current());
        return id;
    }

    /** Carries a prepared assignment out in the background, or goes on with one that died; a second call changes nothing. */
    public void confirm(String id) {
        if (assignments.claim(id)) {
            BulkAssignment assignment = assignments.find(id).orElseThrow();
            background.run(() -> carryOut(assignment));
        }
    }

    private void carryOut(BulkAssignment assignment) {
        for (Line line : assignment.lines()) {
            if (line.result() == Result.PENDING) {
                one(assignment, line);
                assignments.alive(assignment.id());
            }
        }
        assignments.done(assignment.id());
    }

    private void one(BulkAssignment assignment, Line line) {
        try {
            step.assign(assignment, line.caseId());
        } catch (FormRefused | TaskNotFound | TaskTaken refused) {
            assignments.settle(assignment.id(), line.caseId(), Result.REFUSED, String.valueOf(refused.getMessage()));
        } catch (RuntimeException e) {
            String reference = assignment.id().substring(0, 8);
            LOG.error("Reference {}", reference, e);
            assignments.settle(
                    assignment.id(), line.caseId(), Result.REFUSED, "系统出错，请单独办理；如仍不行，请把编号 " + reference + " 告诉系统管理员。");
        }
    }
}

package org.keqiao.proposal.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.Option;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.organization.Organization;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 分办: names the division that drafts the reply. */
@Component
class AssignDivision implements TaskForm {

    private final ProposalHandling handling;
    private final Organization organization;

    AssignDivision(ProposalHandling handling, Organization organization) {
        this.handling = handling;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "unitOptions",
                organization.divisions().stream()
                        .map(unit -> new Option(unit.id(), unit.name()))
                        .toList());
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String unitId = values.text("leadUnitId");
        handling.assign(task.caseId(), unitId);
        return Completion.of("分办" + organization.unitName(unitId))
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.LEAD_UNIT_ID, unitId);
    }
}

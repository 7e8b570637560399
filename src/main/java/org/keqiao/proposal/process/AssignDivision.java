package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.Option;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.proposal.CoHandlingWork;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 分办: names the division that drafts the reply, and the units that are asked for their opinions. */
@Component
class AssignDivision implements TaskForm {

    private final ProposalHandling handling;
    private final CoHandlingWork work;
    private final Organization organization;

    AssignDivision(ProposalHandling handling, CoHandlingWork work, Organization organization) {
        this.handling = handling;
        this.work = work;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "unitOptions", options(organization.divisions()),
                "coHandlingOptions", options(organization.units()));
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream().map(unit -> new Option(unit.id(), unit.name())).toList();
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String unitId = values.text("leadUnitId");
        handling.assign(task.caseId(), unitId);
        List<String> coHandling = values.choices("coHandlingUnits");
        work.request(task.caseId(), coHandling, values.text("coHandlingRequest"), task.actor());
        return Completion.of("分办" + organization.unitName(unitId) + with(coHandling))
                .saying(values.optionalText("opinion"))
                .with(ProposalFacts.LEAD_UNIT_ID, unitId);
    }

    private String with(List<String> units) {
        return units.isEmpty()
                ? ""
                : "，" + units.stream().map(organization::unitName).collect(Collectors.joining("、")) + "会办";
    }
}

package org.keqiao.portal;

import org.keqiao.calendar.Deadline;
import org.keqiao.organization.Organization;
import org.springframework.stereotype.Component;

/** Names deadlines as people say them: 会办意见期限（市经济信息化委）. */
@Component
public class DeadlineSubjects {

    private final Organization organization;

    DeadlineSubjects(Organization organization) {
        this.organization = organization;
    }

    public String name(Deadline deadline) {
        String unit = organization.unitName(deadline.subject());
        // Subjects that are no unit are ids of the owning module, which say nothing to people.
        return deadline.purpose().label() + "期限" + (unit.equals(deadline.subject()) ? "" : "（" + unit + "）");
    }
}

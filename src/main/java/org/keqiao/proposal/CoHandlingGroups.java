package org.keqiao.proposal;

import java.util.Set;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Unit;

/**
 * Who works for a co-handling unit: case officers and the head of a division of ours, the contact of an outside unit.
 *
 * @param writers group that receives the request and writes the opinion
 * @param signatories group that signs it off
 */
public record CoHandlingGroups(String writers, String signatories) {

    static CoHandlingGroups of(Unit unit) {
        if (unit.kind() == Unit.Kind.DIVISION) {
            return new CoHandlingGroups(Duty.CASE_OFFICER.group(unit.id()), Duty.DIVISION_HEAD.group(unit.id()));
        }
        String contact = Duty.CO_HANDLING_CONTACT.group(unit.id());
        return new CoHandlingGroups(contact, contact);
    }

    Set<String> all() {
        return writers.equals(signatories) ? Set.of(writers) : Set.of(writers, signatories);
    }
}

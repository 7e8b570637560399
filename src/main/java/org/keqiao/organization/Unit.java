package org.keqiao.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A division of the office, or an outside unit that is asked for its opinion.
 *
 * @param id lower-case letters, digits and hyphens
 * @param email the unit's common mail address; null if it has none
 */
public record Unit(
        String id, String name, Kind kind, @Nullable String email) {

    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether the unit belongs to the office. */
    public enum Kind {
        DIVISION,
        EXTERNAL
    }

    /** The group that countersigns for the unit: the head of a division, the contact of an outside unit. */
    @JsonIgnore
    public String countersigningGroup() {
        return (kind == Kind.DIVISION ? Duty.DIVISION_HEAD : Duty.CO_HANDLING_CONTACT).group(id);
    }
}

package org.keqiao.organization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The whole office as it is entered: units, officials and their duties. */
public record OrganizationChart(List<Unit> units, List<Official> officials) {

    public OrganizationChart {
        units = List.copyOf(Objects.requireNonNullElse(units, List.of()));
        officials = List.copyOf(Objects.requireNonNullElse(officials, List.of()));
    }

    /**
     * A person of the office.
     *
     * @param unit the unit the person belongs to; null for leaders without one
     * @param email where mails reach the person; null for nowhere
     */
    public record Official(
            String userId,
            String name,
            @Nullable String unit,
            @Nullable String email,
            List<Duty> duties) {

        public Official {
            Objects.requireNonNull(userId, "userId");
            Objects.requireNonNull(name, "name");
            duties = List.copyOf(duties);
        }
    }
}

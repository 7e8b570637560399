package org.keqiao.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole office as it is entered: units, officials and their duties. */
public record OrganizationChart(List<Unit> units, List<Official> officials) {

    /** @param unit the unit the person belongs to; null for leaders without one */
    public record Official(
            String userId, String name, @Nullable String unit, List<Duty> duties) {}
}

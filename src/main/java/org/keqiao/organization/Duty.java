package org.keqiao.organization;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an official may be entrusted with; each duty, with its unit where it is bound to one, is a candidate group. */
public enum Duty {
    REGISTRY("办公室收文", false),
    CASE_OFFICER("经办人", true),
    DIVISION_HEAD("处长", true),
    CO_HANDLING_CONTACT("会办单位联系人", true),
    DISCLOSURE_REVIEWER("公开与保密审查", false),
    EDITOR("办公室核稿", false),
    DEPUTY_DIRECTOR("分管领导", false),
    DIRECTOR("主要领导", false),
    SEAL_KEEPER("印章管理", false),
    AUDITOR("审计", false),
    ADMINISTRATOR("系统管理", false);

    private final String label;
    private final boolean unitBound;

    Duty(String label, boolean unitBound) {
        this.label = label;
        this.unitBound = unitBound;
    }

    /** Chinese name of the duty. */
    public String label() {
        return label;
    }

    /** Whether the duty is held for one unit only. */
    public boolean unitBound() {
        return unitBound;
    }

    /** The candidate group of an office-wide duty. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The candidate group of the duty in a unit. */
    public String group(String unitId) {
        return group() + "-" + unitId;
    }

    String groupFor(@Nullable String unitId) {
        return unitBound && unitId != null ? group(unitId) : group();
    }

    /** The duty a group stands for. */
    public static Optional<Duty> ofGroup(String group) {
        for (Duty duty : values()) {
            if (duty.unitBound ? group.startsWith(duty.group() + "-") : group.equals(duty.group())) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    /** The unit that a group of a unit-bound duty belongs to; empty for an office-wide one. */
    public static Optional<String> unitOf(String group) {
        return ofGroup(group)
                .filter(Duty::unitBound)
                .map(duty -> group.substring(duty.group().length() + 1));
    }

    /** Chinese name of the duty a group stands for; the group's id where it stands for none. */
    public static String labelOf(String group) {
        return ofGroup(group).map(Duty::label).orElse(group);
    }
}

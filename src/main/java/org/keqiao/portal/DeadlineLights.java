package org.keqiao.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.HandlingDeadlinePolicy;
import org.keqiao.policy.Policies;
import org.springframework.stereotype.Component;

/** Says how urgent deadlines are today, by the office's general rule. */
@Component
public class DeadlineLights {

    private final Policies policies;
    private final Clock clock;

    DeadlineLights(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Today's lights; read once for a whole list. */
    public Today today() {
        LocalDate today = LocalDate.now(clock);
        return new Today(
                today,
                policies.inForce("handling-deadline", "", today, HandlingDeadlinePolicy.class)
                        .value()
                        .dueSoonDays());
    }

    /**
     * The rule as it stands on a day.
     *
     * @param dueSoonDays calendar days before the end from which a case counts as due soon
     */
    public record Today(LocalDate date, int dueSoonDays) {

        public DeadlineLight of(@Nullable LocalDate lastDay) {
            if (lastDay == null) {
                return new DeadlineLight(null, Urgency.OPEN_ENDED, "未设期限");
            }
            long left = ChronoUnit.DAYS.between(date, lastDay);
            if (left < 0) {
                return new DeadlineLight(lastDay, Urgency.OVERDUE, "已逾期" + -left + "天");
            }
            String text = left == 0 ? "今天到期" : "剩余" + left + "天";
            return new DeadlineLight(lastDay, left <= dueSoonDays ? Urgency.DUE_SOON : Urgency.ON_TIME, text);
        }
    }
}

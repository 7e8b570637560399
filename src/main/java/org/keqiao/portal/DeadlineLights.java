package org.keqiao.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlineMark;
import org.springframework.stereotype.Component;

/** Says how urgent deadlines are today, each by the rule it is handled under. */
@Component
public class DeadlineLights {

    private final Clock clock;

    DeadlineLights(Clock clock) {
        this.clock = clock;
    }

    /** Today's lights; asked for once for a whole list. */
    public Today today() {
        return new Today(LocalDate.now(clock));
    }

    /** The lights as they stand on a day. */
    public record Today(LocalDate date) {

        public DeadlineLight of(Deadline deadline) {
            return of(DeadlineMark.of(deadline));
        }

        public DeadlineLight of(@Nullable DeadlineMark mark) {
            if (mark == null) {
                return new DeadlineLight(null, Urgency.OPEN_ENDED, "未设期限", false, null);
            }
            String text = words(mark) + (mark.provisional() && mark.open() ? "（暂定）" : "");
            String link = "/cases/" + mark.caseId() + "/deadlines/" + mark.deadlineId();
            return new DeadlineLight(mark.lastDay(), urgency(mark), text, mark.provisional(), link);
        }

        private Urgency urgency(DeadlineMark mark) {
            return switch (mark.state()) {
                case PAUSED -> Urgency.PAUSED;
                case FULFILLED, CANCELLED -> Urgency.ENDED;
                case RUNNING -> running(mark);
            };
        }

        private Urgency running(DeadlineMark mark) {
            if (date.isAfter(mark.lastDay())) {
                return Urgency.OVERDUE;
            }
            return date.isBefore(mark.warnFrom()) ? Urgency.ON_TIME : Urgency.DUE_SOON;
        }

        private String words(DeadlineMark mark) {
            if (mark.state() != Deadline.State.RUNNING) {
                return mark.state().label();
            }
            long left = ChronoUnit.DAYS.between(date, mark.lastDay());
            return left < 0 ? "已逾期" + -left + "天" : left == 0 ? "今天到期" : "剩余" + left + "天";
        }
    }
}

package org.keqiao.calendar;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator enters a year's notice in one paste: first a trial, then a list for signature. */
@Component
public class NoticeDesk {

    private static final int LONGEST = 65_536;

    private final Notices notices;
    private final Comparison comparison;
    private final Recomputations recomputations;

    NoticeDesk(Notices notices, Comparison comparison, Recomputations recomputations) {
        this.notices = notices;
        this.comparison = comparison;
        this.recomputations = recomputations;
    }

    /** What a notice would do. */
    public record Trial(List<CalendarDay> days, List<Recomputation.Line> lines) {}

    /**
     * Checks a notice and counts what it would change; nothing is stored.
     *
     * @throws FormRefused with every faulty line
     */
    @Transactional(readOnly = true)
    public Trial attempt(NoticeEntry entry) {
        List<CalendarDay> days = read(entry);
        return new Trial(days, comparison.withNotice(entry.year(), days));
    }

    /**
     * Keeps a notice beside the list of what it would change; it counts once the list is signed.
     *
     * @return id of the list
     * @throws FormRefused with every faulty line
     */
    @Transactional
    public long submit(NoticeEntry entry, Actor by) {
        return recomputations.prepare(notices.draft(entry, read(entry), by), by);
    }

    private static List<CalendarDay> read(NoticeEntry entry) {
        List<FieldError> errors = new ArrayList<>();
        if (entry.year() < 2000 || entry.year() > 2999) {
            errors.add(new FieldError("year", "请填写四位数的年份，如 2027。"));
        }
        require(errors, "title", "通知标题", entry.title(), 200);
        require(errors, "source", "来源", entry.source(), 500);
        if (entry.number().length() > 60) {
            errors.add(new FieldError("number", "“文号”不能超过60个字。"));
        }
        if (entry.days().isBlank() || entry.days().length() > LONGEST) {
            errors.add(new FieldError("days", "请粘贴通知中的日期，每行一天。"));
        }
        refuse(errors);
        Notice cited = new Notice(
                0,
                entry.year(),
                entry.title().strip(),
                entry.number().strip(),
                "",
                Notice.State.DRAFT,
                "",
                java.time.Instant.EPOCH);
        NoticeText.Read read = NoticeText.read(entry.year(), entry.days(), cited.cited());
        refuse(read.faults().stream()
                .map(fault ->
                        new FieldError("days", (fault.line() == 0 ? "" : "第" + fault.line() + "行：") + fault.message()))
                .toList());
        return List.copyOf(read.days().values());
    }

    private static void require(List<FieldError> errors, String field, String label, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            errors.add(new FieldError(field, "请填写“" + label + "”，不超过" + longest + "个字。"));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }
}

package org.keqiao.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.keqiao.calendar.CalendarDay;
import org.keqiao.calendar.DayKind;
import org.keqiao.calendar.DeadlinePurpose;
import org.keqiao.calendar.Notice;
import org.keqiao.calendar.NoticeDesk;
import org.keqiao.calendar.Notices;
import org.keqiao.calendar.PeriodUnit;
import org.keqiao.calendar.Recomputation;
import org.keqiao.engine.Actors;
import org.keqiao.organization.Duty;
import org.keqiao.policy.Policies;
import org.keqiao.portal.CalendarDesk;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.stereotype.Component;

/** Puts the calendar, its lists and the rules on periods into words. */
@Component
class CalendarSheets {

    private final Notices notices;
    private final List<DeadlinePurpose> purposes;
    private final Visitor visitor;
    private final Actors actors;
    private final Clock clock;

    CalendarSheets(Notices notices, List<DeadlinePurpose> purposes, Visitor visitor, Actors actors, Clock clock) {
        this.notices = notices;
        this.purposes = purposes;
        this.visitor = visitor;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param notice its title and number, or that it is not out */
    record Year(
            int year, String state, boolean settled, String notice, String source, String entered, List<Day> days) {}

    record Day(String date, String kind, String festival) {}

    record Heading(long id, String cause, String state, boolean pending, String prepared) {}

    /** @param mark 变动, 不变 */
    record Line(
            String caseId,
            String caseNumber,
            String deadlineId,
            String purpose,
            String before,
            String after,
            boolean moved) {}

    record Trial(List<Day> days, List<Line> changing, int unchanged) {}

    record Paper(
            long id,
            String cause,
            String state,
            boolean pending,
            boolean signs,
            boolean discards,
            String prepared,
            String decided,
            String opinion,
            List<Day> days,
            List<Line> changing,
            List<Line> unchanged) {}

    record Period(
            String scope,
            String purpose,
            String words,
            String extension,
            String ladder,
            String from,
            String source,
            boolean running) {}

    /** The first year from this one on for which no notice counts. */
    int firstOpenYear(List<Notice> all) {
        int year = LocalDate.now(clock).getYear();
        while (inForce(all, year)) {
            year++;
        }
        return year;
    }

    private static boolean inForce(List<Notice> all, int year) {
        return all.stream().anyMatch(notice -> notice.year() == year && notice.state() == Notice.State.IN_FORCE);
    }

    List<Year> years(List<Notice> all) {
        List<Year> years = new ArrayList<>();
        int open = firstOpenYear(all);
        years.add(new Year(open, "暂定", false, "放假安排尚未公布，按周末和固定节日推算", "", "", List.of()));
        all.forEach(notice -> years.add(new Year(
                notice.year(),
                notice.state().label(),
                notice.state() == Notice.State.IN_FORCE,
                notice.cited(),
                notice.source(),
                actors.withId(notice.enteredBy()).name() + "，" + OfficeTime.words(notice.enteredAt()),
                days(notices.days(notice)))));
        return years;
    }

    private static List<Day> days(List<CalendarDay> days) {
        return days.stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .map(day -> new Day(
                        OfficeTime.words(day.date()), day.kind() == DayKind.HOLIDAY ? "放假" : "上班", day.festival()))
                .toList();
    }

    List<Heading> headings(List<Recomputation> lists) {
        return lists.stream()
                .map(list -> new Heading(
                        list.id(),
                        list.cause(),
                        list.state().label(),
                        list.state() == Recomputation.State.PENDING,
                        list.preparedName() + "，" + OfficeTime.words(list.preparedAt())))
                .toList();
    }

    Trial trial(NoticeDesk.Trial trial, Map<String, String> numbers) {
        List<Line> changing = trial.lines().stream()
                .filter(Recomputation.Line::changes)
                .map(line -> line(line, numbers))
                .toList();
        return new Trial(days(trial.days()), changing, trial.lines().size() - changing.size());
    }

    Paper list(CalendarDesk desk, Recomputation list) {
        Map<String, String> numbers = desk.caseNumbers(list.lines());
        List<Duty> duties = visitor.duties();
        boolean pending = list.state() == Recomputation.State.PENDING;
        boolean leader = duties.contains(Duty.DEPUTY_DIRECTOR) || duties.contains(Duty.DIRECTOR);
        Notice notice = list.notice();
        return new Paper(
                list.id(),
                list.cause(),
                list.state().label(),
                pending,
                pending && leader,
                pending && (leader || duties.contains(Duty.ADMINISTRATOR)),
                list.preparedName() + "，" + OfficeTime.words(list.preparedAt()),
                list.decidedAt() == null ? "" : list.decidedName() + "，" + OfficeTime.words(list.decidedAt()),
                list.opinion(),
                notice == null ? List.of() : days(notices.days(notice)),
                list.changing().stream().map(line -> line(line, numbers)).toList(),
                list.unchanged().stream().map(line -> line(line, numbers)).toList());
    }

    private static Line line(Recomputation.Line line, Map<String, String> numbers) {
        return new Line(
                line.caseId(),
                numbers.getOrDefault(line.caseId(), line.caseId()),
                line.deadlineId(),
                line.purpose().label(),
                OfficeTime.words(line.before()) + (line.beforeProvisional() ? "（暂定）" : ""),
                OfficeTime.words(line.after()) + (line.afterProvisional() ? "（暂定）" : ""),
                !line.before().equals(line.after()));
    }

    List<Period> periods(List<Policies.Row> rows) {
        return rows.stream().map(this::period).toList();
    }

    private Period period(Policies.Row row) {
        JsonNode value = row.value();
        String unit = PeriodUnit.valueOf(value.path("unit").asText()).label();
        int extension = value.path("maxExtension").asInt();
        String warnings = String.join(
                "、",
                StreamSupport.stream(value.path("warnings").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        String[] scope = row.scope().split("\\.");
        return new Period(
                row.scope(),
                purposes.stream()
                        .filter(purpose -> purpose.id().equals(scope[0]))
                        .map(DeadlinePurpose::label)
                        .findFirst()
                        .orElse(""),
                value.path("amount").asInt() + unit + (value.path("startCounts").asBoolean() ? "（当日计入）" : ""),
                extension == 0 ? "不能延期" : extension + unit,
                warnings.isEmpty() ? "不提醒" : "提前" + warnings + "个工作日提醒",
                OfficeTime.words(row.effectiveFrom()),
                row.source(),
                value.path("appliesToRunning").asBoolean());
    }
}

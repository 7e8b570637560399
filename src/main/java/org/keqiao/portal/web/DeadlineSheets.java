package org.keqiao.portal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlineStep;
import org.keqiao.calendar.Explanation;
import org.keqiao.calendar.LedgerDay;
import org.keqiao.calendar.PeriodPolicy;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.DeadlineSubjects;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.web.CaseSheet.Fact;
import org.springframework.stereotype.Component;

/** Puts explanations of deadlines into words. */
@Component
class DeadlineSheets {

    private final DeadlineLights lights;
    private final DeadlineSubjects subjects;

    DeadlineSheets(DeadlineLights lights, DeadlineSubjects subjects) {
        this.lights = lights;
        this.subjects = subjects;
    }

    DeadlineSheet of(Explanation explanation) {
        Deadline deadline = explanation.deadline();
        return new DeadlineSheet(
                subjects.name(deadline),
                lights.today().of(deadline),
                OfficeTime.words(deadline.lastDay()),
                summary(explanation),
                facts(explanation),
                explanation.steps().stream().map(DeadlineSheets::step).toList(),
                months(explanation));
    }

    private static String summary(Explanation explanation) {
        Deadline deadline = explanation.deadline();
        PeriodPolicy rule = explanation.rule().value();
        LocalDate fixed = deadline.fixedOn();
        StringBuilder words = new StringBuilder("自").append(OfficeTime.words(deadline.startedOn()));
        if (fixed == null) {
            words.append(rule.startCounts() ? "起算（当日计入），" : "起算（当日不计入），")
                    .append("期限")
                    .append(rule.words());
        } else {
            words.append("起，指定到").append(OfficeTime.words(fixed));
        }
        amounts(explanation.steps(), DeadlineStep.Kind.EXTENDED)
                .forEach(more -> words.append("，延期").append(more));
        long rolled = marked(explanation, LedgerDay.Mark.ROLLED);
        words.append(rolled == 0 ? "" : "，期满日逢非工作日，顺延到下一个工作日");
        long restored = marked(explanation, LedgerDay.Mark.RESTORED);
        words.append(restored == 0 ? "" : "，补回暂停的" + restored + "个工作日");
        return words.append("，最后一天是")
                .append(OfficeTime.words(deadline.lastDay()))
                .append(deadline.provisional() ? "（暂定）。" : "，当日24时届满。")
                .toString();
    }

    private static List<String> amounts(List<DeadlineStep> steps, DeadlineStep.Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind && step.unit() != null)
                .map(DeadlineSheets::amount)
                .toList();
    }

    private static String amount(DeadlineStep step) {
        return step.unit() == null ? "" : step.amount() + step.unit().label();
    }

    private static long marked(Explanation explanation, LedgerDay.Mark mark) {
        return explanation.days().stream().filter(day -> day.mark() == mark).count();
    }

    private static List<Fact> facts(Explanation explanation) {
        List<Fact> facts = new ArrayList<>();
        PeriodPolicy rule = explanation.rule().value();
        facts.add(new Fact(
                "适用规则", rule.words() + "，" + OfficeTime.words(explanation.rule().effectiveFrom()) + "起施行"));
        facts.add(new Fact("规则依据", explanation.rule().source()));
        facts.add(new Fact(
                "可以延期",
                rule.maxExtension() == 0
                        ? "按规则不能延期"
                        : "累计不超过" + rule.maxExtension() + rule.unit().label() + "，最晚到"
                                + OfficeTime.words(explanation.latestExtension()) + "（不含暂停）"));
        facts.add(new Fact("已用时间", explanation.deadline().consumed() + "个工作日"));
        facts.add(
                new Fact("放假安排", explanation.bases().isEmpty() ? "期间没有放假或调休" : String.join("；", explanation.bases())));
        if (!explanation.openYears().isEmpty()) {
            String years = explanation.openYears().stream().map(String::valueOf).collect(Collectors.joining("、"));
            facts.add(new Fact("暂定", years + "年的放假安排尚未公布，有关日期按周末和固定节日推算，通知录入并签署后重新计算"));
        }
        return facts;
    }

    private static DeadlineSheet.Step step(DeadlineStep step) {
        return new DeadlineSheet.Step(
                OfficeTime.words(step.at()),
                step.kind().label() + amount(step),
                step.actorName(),
                step.reason(),
                OfficeTime.words(step.lastDay()) + (step.provisional() ? "（暂定）" : ""),
                step.consumed());
    }

    private static List<DeadlineSheet.Month> months(Explanation explanation) {
        Map<YearMonth, List<LedgerDay>> months = explanation.days().stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()));
        LocalDate last = explanation.deadline().lastDay();
        return months.entrySet().stream()
                .map(month -> new DeadlineSheet.Month(
                        month.getKey().getYear() + "年" + month.getKey().getMonthValue() + "月",
                        month.getValue().stream()
                                .filter(DeadlineSheets::counted)
                                .count(),
                        month.getValue().stream().map(day -> day(day, last)).toList()))
                .toList();
    }

    private static boolean counted(LedgerDay day) {
        return day.mark() == LedgerDay.Mark.COUNTED || day.mark() == LedgerDay.Mark.RESTORED;
    }

    private static DeadlineSheet.Day day(LedgerDay day, LocalDate last) {
        String festival = day.day().festival();
        return new DeadlineSheet.Day(
                day.date().getMonthValue() + "月" + day.date().getDayOfMonth() + "日",
                day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA),
                day.day().kind().name(),
                day.day().kind().label() + (festival.isEmpty() ? "" : "（" + festival + "）"),
                day.day().basis(),
                day.mark().name(),
                day.mark().label(),
                day.count(),
                !day.day().settled(),
                day.date().equals(last));
    }
}

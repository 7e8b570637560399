package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.engine.Actor;
import org.keqiao.followup.FollowUpDeadlines;
import org.keqiao.followup.FollowUpPurposes;
import org.keqiao.followup.Promise;
import org.keqiao.followup.PromiseReport;
import org.keqiao.followup.Promises;
import org.keqiao.organization.Organization;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.PromiseDesk;
import org.springframework.stereotype.Component;

/** 承诺事项: what the case's replies have promised, each date it had, and what was reported. */
@Component
class PromisePanel implements CasePanel {

    private final Promises promises;
    private final PromiseDesk desk;
    private final FollowUpDeadlines deadlines;
    private final Organization organization;

    PromisePanel(Promises promises, PromiseDesk desk, FollowUpDeadlines deadlines, Organization organization) {
        this.promises = promises;
        this.desk = desk;
        this.deadlines = deadlines;
        this.organization = organization;
    }

    /** All promises of the case. */
    record Content(List<Line> lines) {}

    /**
     * One promise.
     *
     * @param reportable whether the person may report on it now, before it is due
     */
    record Line(
            String id,
            String content,
            String source,
            DeadlineLight light,
            List<String> dates,
            List<Report> reports,
            boolean reportable) {}

    /** One report with its review. */
    record Report(String heading, String content, String review) {}

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public String title() {
        return "承诺事项";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Line> lines = promises.ofCase(caseId).stream()
                .map(promise -> line(promise, actor))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Content(lines));
    }

    private Line line(Promise promise, Actor actor) {
        boolean waits = deadlines
                .running(promise.caseId(), FollowUpPurposes.PROMISE, promise.id())
                .isPresent();
        return new Line(
                promise.id(),
                promise.content(),
                promise.number() + "，" + organization.unitName(promise.unitId()),
                desk.light(promise),
                promises.dates(promise.id()).stream()
                        .map(date -> OfficeTime.words(date.dueOn()) + "（" + date.reason() + "）")
                        .toList(),
                promises.reports(promise.id()).stream()
                        .map(PromisePanel::report)
                        .toList(),
                waits && desk.mayReport(promise, actor));
    }

    private static Report report(PromiseReport report) {
        String due = report.newDueOn() == null ? "" : "到" + OfficeTime.words(report.newDueOn());
        String review = report.approved() == null
                ? "等待审核"
                : List.of(report.approved() ? "审核同意" : "审核退回", report.review()).stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("："));
        return new Report(
                "第" + report.no() + "次报告：" + report.outcome().label() + due + "（" + report.reportedByName() + "，"
                        + OfficeTime.words(report.reportedAt()) + "）",
                report.content(),
                review);
    }
}

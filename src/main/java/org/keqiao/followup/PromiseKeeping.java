package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Promise.Status;
import org.keqiao.followup.PromiseReport.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a promise until it is kept or explained (Shanghai NPC rule in force 2015-03-01, art. 22). */
@Component
public class PromiseKeeping {

    private final Promises promises;
    private final FollowUpDeadlines deadlines;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromiseKeeping(
            Promises promises,
            FollowUpDeadlines deadlines,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.deadlines = deadlines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the unit reports.
     *
     * @param newDueOn the new date where the promise is carried over
     */
    public record Report(
            Outcome outcome,
            String content,
            @Nullable LocalDate newDueOn,
            @Nullable String evidenceId) {}

    /** What the review decides. */
    public record Review(boolean approved, boolean answerAgain, String opinion) {}

    /** Settles the wording of what is promised. */
    @Transactional
    public void word(String id, String content) {
        promises.setContent(id, content);
    }

    /** Lets the time until the promise's date run. */
    @Transactional
    public void await(String id) {
        Promise promise = promises.get(id);
        deadlines.await(promise, promise.number() + "承诺");
    }

    /**
     * The unit reports before the date.
     *
     * @throws FormRefused if the promise is no longer open
     */
    @Transactional
    public void reportEarly(String id, Actor by) {
        Promise promise = promises.get(id);
        if (promise.status() != Status.OPEN) {
            throw new FormRefused("promise", "这项承诺已经了结，不需要再报告。");
        }
        audit.record(promise.caseId(), by, "提前报告承诺事项", ChineseDate.format(promise.dueOn()) + "到期");
        due(id);
    }

    /** The promise's date has come; its deadline stays open, and overdue, until the unit reports. */
    @Transactional
    public void due(String id) {
        Promise promise = promises.get(id);
        events.publishEvent(new FollowUpEvent.PromiseDue(promise.caseId(), id));
    }

    /**
     * Takes the unit's report.
     *
     * @throws FormRefused if a carried-over promise has no later date, or another one has a date
     */
    @Transactional
    public void report(String id, Report report, Actor reporter) {
        LocalDate due = report.newDueOn();
        if (report.outcome() == Outcome.CARRIED_OVER) {
            if (due == null || !due.isAfter(LocalDate.now(clock))) {
                throw new FormRefused("newDueOn", "结转的承诺事项请填写“新的完成日期”，应晚于今天。");
            }
        } else if (due != null) {
            throw new FormRefused("newDueOn", "只有结转的承诺事项才有新的完成日期，请清空“新的完成日期”，或改选“未完成，结转”。");
        }
        promises.addReport(id, report, reporter.userId(), reporter.name());
        deadlines.end(promises.get(id).caseId(), FollowUpPurposes.PROMISE, id);
    }

    /**
     * Reviews the unit's latest report.
     *
     * @throws FormRefused if the reporter reviews it, or a return has no reason
     */
    @Transactional
    public void review(String id, Review review, Actor reviewer) {
        PromiseReport latest = latest(id);
        if (reviewer.userId().equals(promises.reporter(id, latest.no()))) {
            throw new FormRefused("decision", "报告人不能审核自己的报告，请由处内其他负责人审核。");
        }
        if (!review.approved() && review.opinion().isBlank()) {
            throw new FormRefused("opinion", "退回必须说明理由，请填写“审核说明”。");
        }
        promises.review(id, latest.no(), review, reviewer.userId(), reviewer.name());
    }

    /**
     * Carries the approved report out: closes the promise, or gives it its new date.
     *
     * @return whether it is closed
     */
    @Transactional
    public boolean settle(String id) {
        Promise promise = promises.get(id);
        PromiseReport report = latest(id);
        LocalDate due = report.newDueOn();
        if (due != null) {
            promises.setDate(id, due, "结转：" + report.content());
            audit.record(promise.caseId(), Actor.SYSTEM, "结转承诺事项", ChineseDate.format(due) + "前完成");
            return false;
        }
        Status status = report.outcome() == Outcome.FULFILLED ? Status.FULFILLED : Status.CHANGED;
        promises.close(id, status, LocalDate.now(clock));
        audit.record(promise.caseId(), Actor.SYSTEM, "了结承诺事项", status.label());
        return true;
    }

    private PromiseReport latest(String id) {
        List<PromiseReport> reports = promises.reports(id);
        return reports.get(reports.size() - 1);
    }
}

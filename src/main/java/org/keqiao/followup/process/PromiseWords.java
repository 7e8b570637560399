package org.keqiao.followup.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.TaskContext;
import org.keqiao.followup.Promise;
import org.keqiao.followup.PromiseReport;
import org.keqiao.followup.Promises;
import org.springframework.stereotype.Component;

/** A promise in words, as its forms show it. */
@Component
class PromiseWords {

    private final Promises promises;
    private final ReplyDocument document;

    PromiseWords(Promises promises, ReplyDocument document) {
        this.promises = promises;
        this.document = document;
    }

    Promise of(TaskContext task) {
        return promises.find(task.fact(FollowUpFacts.PROMISE_ID)).orElseThrow();
    }

    Map<String, Object> show(TaskContext task) {
        Promise promise = of(task);
        Map<String, Object> values = document.of(promise.replyId());
        values.put("promiseText", promise.content());
        values.put("promiseFacts", facts(promise));
        values.put("promiseReports", reports(promises.reports(promise.id())));
        return values;
    }

    private String facts(Promise promise) {
        return "答复：" + promise.number() + "\n完成日期："
                + promises.dates(promise.id()).stream()
                        .map(date -> ChineseDate.format(date.dueOn()) + "（" + date.reason() + "）")
                        .collect(Collectors.joining("；"));
    }

    private static String reports(List<PromiseReport> reports) {
        return reports.isEmpty()
                ? "尚无报告。"
                : reports.stream().map(PromiseWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(PromiseReport report) {
        String due = report.newDueOn() == null ? "" : "（新的完成日期" + ChineseDate.format(report.newDueOn()) + "）";
        String review = report.approved() == null
                ? ""
                : "\n审核：" + (report.approved() ? "同意" : "退回")
                        + (report.review().isEmpty() ? "" : "。" + report.review());
        return "第" + report.no() + "次报告 " + report.outcome().label() + due + "：" + report.content() + " —— "
                + report.reportedByName() + review;
    }
}

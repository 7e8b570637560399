package org.keqiao.followup.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.followup.PromiseKeeping;
import org.keqiao.followup.PromiseKeeping.Report;
import org.keqiao.followup.PromiseReport.Outcome;
import org.springframework.stereotype.Component;

/** 报告承诺事项: the unit says whether the promise is kept, goes on next year, or cannot be kept. */
@Component
class ReportPromise implements TaskForm {

    private final PromiseKeeping keeping;
    private final PromiseWords words;

    ReportPromise(PromiseKeeping keeping, PromiseWords words) {
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return words.show(task);
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        Outcome outcome = Outcome.valueOf(values.text("outcome"));
        keeping.report(
                task.fact(FollowUpFacts.PROMISE_ID),
                new Report(outcome, values.text("content"), values.date("newDueOn"), null),
                task.actor());
        return Completion.of(outcome.label()).saying(values.text("content"));
    }
}

package org.keqiao.followup.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.followup.PromiseKeeping;
import org.springframework.stereotype.Component;

/** 核定承诺事项: settles the wording of what the reply promises. */
@Component
class RecordPromise implements TaskForm {

    private final PromiseKeeping keeping;
    private final PromiseWords words;

    RecordPromise(PromiseKeeping keeping, PromiseWords words) {
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = words.show(task);
        values.put("content", words.of(task).content());
        return values;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        keeping.word(task.fact(FollowUpFacts.PROMISE_ID), values.text("content"));
        return Completion.of("核定").saying(values.text("content"));
    }
}

package org.keqiao.reply.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.reply.RecommendationDesk;
import org.springframework.stereotype.Component;

/** 梳理建议点: the drafter says what the proposal asks for, before writing the answer. */
@Component
class MarkRecommendations implements TaskForm {

    private final RecommendationDesk desk;
    private final Organization organization;

    MarkRecommendations(RecommendationDesk desk, Organization organization) {
        this.desk = desk;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "recommendations", desk.text(task.fact(ReplyFacts.REPLY_ID)),
                "unitNames", organization.units().stream().map(Unit::name).collect(Collectors.joining("、")));
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        int marked = desk.mark(task.fact(ReplyFacts.REPLY_ID), values.text("recommendations"), "", task.actor());
        return Completion.of("列出建议点").on(marked + "条");
    }
}

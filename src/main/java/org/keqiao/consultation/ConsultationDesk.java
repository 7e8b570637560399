package org.keqiao.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where consultations are put on record. */
@Component
public class ConsultationDesk {

    private static final int LONGEST_LINE = 200;
    private static final int SHORTEST_CONTENT = 5;
    private static final int LONGEST_CONTENT = 4000;
    private static final int LONGEST_CORRECTION = 500;

    private final Consultations consultations;
    private final AuditLog audit;
    private final Clock clock;

    ConsultationDesk(Consultations consultations, AuditLog audit, Clock clock) {
        this.consultations = consultations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a consultation on record.
     *
     * @param key of the form; sent twice, it records once
     * @param proposers whom the entry may name
     * @throws FormRefused with every fault found
     */
    @Transactional
    public void record(String key, String caseId, ConsultationEntry entry, List<String> proposers, Actor by) {
        LocalDate heldOn = check(entry, proposers, new ArrayList<>());
        if (consultations.add(key, caseId, entry, heldOn, null, "", by)) {
            audit.record(caseId, by, "登记沟通", subject(entry, heldOn));
        }
    }

    /**
     * Supersedes a record by the right one; the wrong one stays readable.
     *
     * @throws FormRefused with every fault found, without a reason, or if the record has been superseded already
     */
    @Transactional
    public void correct(
            String key,
            String caseId,
            long corrects,
            ConsultationEntry entry,
            String reason,
            List<String> proposers,
            Actor by) {
        List<FieldError> errors = new ArrayList<>();
        if (reason.isBlank() || length(reason) > LONGEST_CORRECTION) {
            errors.add(new FieldError("correction", "请填写“更正理由”，不超过" + LONGEST_CORRECTION + "个字。"));
        }
        if (consultations.find(caseId, corrects).isEmpty()) {
            errors.add(new FieldError("corrects", "没有找到要更正的沟通记录，请回到案卷重新选择。"));
        }
        LocalDate heldOn = check(entry, proposers, errors);
        try {
            if (consultations.add(key, caseId, entry, heldOn, corrects, reason, by)) {
                audit.record(caseId, by, "更正沟通记录", subject(entry, heldOn) + "：" + reason);
            }
        } catch (DuplicateKeyException e) {
            throw new FormRefused("corrects", "这条记录已经更正过，请刷新案卷，在最新的记录上更正。");
        }
    }

    private LocalDate check(ConsultationEntry entry, List<String> proposers, List<FieldError> errors) {
        LocalDate today = LocalDate.now(clock);
        LocalDate heldOn = entry.heldOn();
        if (unknown(entry.form(), consultations.forms())) {
            errors.add(new FieldError("form", "请选择“沟通方式”。"));
        }
        if (heldOn == null || heldOn.isAfter(today)) {
            errors.add(new FieldError("heldOn", "请填写“日期”，不能晚于今天。"));
        }
        if (length(entry.place()) > LONGEST_LINE) {
            errors.add(new FieldError("place", "“地点”不能超过" + LONGEST_LINE + "个字。"));
        }
        if (entry.proposers().isEmpty() || !proposers.containsAll(entry.proposers())) {
            errors.add(new FieldError("proposers", "请在“参加的提案者”中至少选择一位，只能从本案的提案者中选择。"));
        }
        if (entry.staff().isBlank() || length(entry.staff()) > LONGEST_LINE) {
            errors.add(new FieldError("staff", "请填写“我方参加人员”，不超过" + LONGEST_LINE + "个字。"));
        }
        if (length(entry.content()) < SHORTEST_CONTENT || length(entry.content()) > LONGEST_CONTENT) {
            errors.add(new FieldError("content", "请填写“沟通内容”，" + SHORTEST_CONTENT + "至" + LONGEST_CONTENT + "个字。"));
        }
        if (unknown(entry.attitude(), consultations.attitudes())) {
            errors.add(new FieldError("attitude", "请选择“提案者态度”。"));
        }
        if (!errors.isEmpty() || heldOn == null) {
            throw new FormRefused(errors);
        }
        return heldOn;
    }

    private static boolean unknown(@Nullable String code, List<Choice> choices) {
        return choices.stream().noneMatch(choice -> choice.code().equals(code));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private String subject(ConsultationEntry entry, LocalDate heldOn) {
        String form = consultations.forms().stream()
                .filter(choice -> choice.code().equals(entry.form()))
                .map(Choice::label)
                .findFirst()
                .orElse(entry.form());
        return form + "，" + ChineseDate.format(heldOn) + "，" + String.join("、", entry.proposers());
    }
}

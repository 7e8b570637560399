package org.keqiao.issuance.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.issuance.Issuance;
import org.springframework.stereotype.Component;

/** 校对: compares the proof with the signed-off text, and passes it for printing or returns it. */
@Component
class ProofreadDocument implements TaskForm {

    private final Issuance issuance;

    ProofreadDocument(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        String id = task.fact(IssuanceFacts.DOCUMENT_ID);
        String opinion = values.text("opinion");
        String decision = values.text("decision");
        if (!"APPROVE".equals(decision) && opinion.isEmpty()) {
            throw new FormRefused("opinion", "退回修改必须说明问题所在，请填写“意见”。");
        }
        String label = switch (decision) {
            case "APPROVE" -> {
                issuance.passProof(id);
                yield "校对无误";
            }
            case "VOID" -> {
                issuance.failProofAndVoidNumber(id, opinion);
                yield "退回修改，文号作废";
            }
            default -> {
                issuance.failProof(id);
                yield "退回修改，保留文号";
            }
        };
        return Completion.of(label)
                .saying(values.optionalText("opinion"))
                .with(IssuanceFacts.PROOF_PASSED, "APPROVE".equals(decision));
    }
}

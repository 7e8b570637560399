package org.keqiao.attachment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.policy.PolicyKind;
import org.springframework.stereotype.Component;

/** The files that may be added, as an administrator enters them. */
@Component
class AttachmentTypesKind implements PolicyKind<AttachmentTypes> {

    static final String ID = "attachment-types";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "附件类型";
    }

    @Override
    public Class<AttachmentTypes> type() {
        return AttachmentTypes.class;
    }

    @Override
    public boolean knows(String scope) {
        return scope.isEmpty();
    }

    @Override
    public @Nullable String fault(AttachmentTypes value) {
        List<String> unknown = value.endings().stream()
                .filter(ending -> FileType.ofEnding(ending).isEmpty())
                .toList();
        return unknown.isEmpty()
                ? null
                : "附件类型“endings”中的" + String.join("、", unknown) + "不能按内容识别，请从" + FileType.allEndings() + "中选择。";
    }
}

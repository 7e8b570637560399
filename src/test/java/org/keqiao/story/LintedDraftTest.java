package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;

/** Prevents that a draft with a fault that must be mended takes reviewers' time. */
@KeqiaoTest
class LintedDraftTest {

    @Autowired
    Office office;

    @Test
    void goesToNobodyBeforeItIsMended() {
        String id = office.register(Map.of());
        office.assign(id);
        assertThatThrownBy(() -> office.complete(
                        "officer",
                        id,
                        "DraftReply",
                        Office.draft(Map.of("body", "见沪科提复【2023】45号。\n感谢您们的支持，手机13812345678。"))))
                .hasMessageContaining("六角括号")
                .hasMessageContaining("您们")
                .hasMessageContaining("手机号码");
        assertThatCode(() -> office.complete("officer", id, "DraftReply", Office.draft(Map.of())))
                .doesNotThrowAnyException();
    }
}

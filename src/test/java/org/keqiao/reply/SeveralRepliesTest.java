package org.keqiao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that is answered once more. */
@KeqiaoTest
class SeveralRepliesTest {

    @Autowired
    Office office;

    @Autowired
    Replies replies;

    @Test
    void theNewReplyFollowsTheFirstAndIsTheCasesOwnFromThenOn() {
        String id = office.register(Map.of());
        assertThat(replies.ofCase(id)).isEmpty();
        office.assign(id);
        Reply first = replies.ofCase(id).orElseThrow();
        String again = replies.open(id, "transfer", first.brief());
        assertThat(replies.ofCase(id)).map(Reply::id).contains(again);
        assertThat(replies.allOfCase(id)).extracting(Reply::ordinal).containsExactly(2, 1);
        assertThat(replies.get(again).follows()).isEqualTo(first.id());
        assertThat(Optional.ofNullable(first.follows())).isEmpty();
    }
}

package org.keqiao.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.document.lint.Finding;
import org.keqiao.document.lint.LetterText;
import org.keqiao.document.lint.Lint;
import org.keqiao.engine.FieldError;
import org.springframework.stereotype.Component;

/** Checks drafts for what an old hand would mend, against what is known of the case. */
@Component
public class DraftLint {

    private final Clock clock;

    DraftLint(Clock clock) {
        this.clock = clock;
    }

    /** All there is to mend, in the order of the letter. */
    public List<Finding> of(Reply reply, Draft draft) {
        return Lint.check(letter(reply, draft));
    }

    /** What keeps the draft from being reviewed, one message a field. */
    List<FieldError> errors(Reply reply, Draft draft) {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        for (Finding finding : Lint.errors(letter(reply, draft))) {
            messages.computeIfAbsent(finding.field().key(), key -> new ArrayList<>())
                    .add(finding.place() + "：" + finding.message());
        }
        return messages.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), String.join("", entry.getValue())))
                .toList();
    }

    private LetterText letter(Reply reply, Draft draft) {
        return new LetterText(
                draft.title(),
                draft.addressee(),
                draft.letter().replace("\r\n", "\n").strip(),
                draft.copies(),
                null,
                LocalDate.now(clock),
                reply.brief().addressee(),
                reply.brief().title(),
                draft.disclosure() == Disclosure.PROACTIVE);
    }
}

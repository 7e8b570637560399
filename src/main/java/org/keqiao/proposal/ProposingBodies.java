package org.keqiao.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;
import org.keqiao.policy.Policies;
import org.springframework.stereotype.Component;

/** The bodies that proposals come from (届会机构). */
@Component
public class ProposingBodies {

    private final Policies policies;

    ProposingBodies(Policies policies) {
        this.policies = policies;
    }

    /**
     * A session of a body by the body's short name; the kind's usual body where none is named.
     *
     * @param on the day whose rules count, in the office's zone
     * @throws FormRefused if the body is unknown, or its papers are of another kind
     */
    public CommitteeSession session(ProposalKind kind, @Nullable String body, int term, int session, LocalDate on) {
        String name = body == null || body.isBlank() ? kind.usualBody() : body.strip();
        Map<String, ProposingBody> known = known(on);
        ProposingBody found = known.get(name);
        if (found == null || found.kind() != kind) {
            String names = String.join("、", names(kind, on));
            throw new FormRefused(
                    "body", "“届会机构”中没有可以提出" + kind.noun() + "的“" + name + "”，请填写" + names + "之一，或请系统管理员先录入该机构。");
        }
        return found.session(name, term, session);
    }

    /** The bodies whose papers are of a kind, by short name. */
    public List<String> names(ProposalKind kind, LocalDate on) {
        return known(on).entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, ProposingBody> known(LocalDate on) {
        Map<String, ProposingBody> bodies = new LinkedHashMap<>();
        policies.byScope(ProposingBodyKind.ID, on, ProposingBody.class)
                .forEach((name, policy) -> bodies.put(name, policy.value()));
        return bodies;
    }
}

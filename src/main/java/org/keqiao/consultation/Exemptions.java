package org.keqiao.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests to answer without a consultation, each decided by the deputy. */
@Component
public class Exemptions {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 1000;

    private final JdbcClient database;
    private final AuditLog audit;
    private final Clock clock;

    Exemptions(JdbcClient database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** All requests of a case, newest first. */
    public List<Exemption> ofCase(String caseId) {
        return database.sql("select * from consultation.exemptions where case_id = :case order by id desc")
                .param("case", caseId)
                .query(Exemptions::exemption)
                .list();
    }

    /** Whether the deputy has consented in the case. */
    public boolean granted(String caseId) {
        return ofCase(caseId).stream().anyMatch(Exemption::granted);
    }

    /**
     * Asks for the deputy's consent.
     *
     * @throws FormRefused without a reason, or while a request waits
     */
    @Transactional
    public void request(String caseId, String reason, Actor by) {
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST_REASON || length > LONGEST) {
            throw new FormRefused("reason", "请在“理由”中写明联系过几次、为什么不能沟通，" + SHORTEST_REASON + "至" + LONGEST + "个字。");
        }
        int added = database.sql("""
                        insert into consultation.exemptions (case_id, reason, requested_by, requested_by_name, requested_at)
                        values (:case, :reason, :by, :name, :at)
                        on conflict (case_id) where consented is null do nothing""")
                .param("case", caseId)
                .param("reason", reason)
                .param("by", by.userId())
                .param("name", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw new FormRefused("reason", "已经有一份申请在等分管领导决定，不用重复提出。");
        }
        audit.record(caseId, by, "申请免予沟通", reason);
    }

    /**
     * The deputy's decision on the request that waits.
     *
     * @throws FormRefused if none waits, if the deputy asked for it, or for a refusal without words
     */
    @Transactional
    public void decide(String caseId, boolean consent, String opinion, Actor deputy) {
        Exemption waiting = ofCase(caseId).stream()
                .filter(Exemption::open)
                .findFirst()
                .orElseThrow(() -> new FormRefused("consent", "没有等待决定的申请，可能刚刚已经决定，请刷新页面。"));
        if (waiting.requestedBy().equals(deputy.userId())) {
            throw new FormRefused("consent", "不能同意自己提出的申请，请由其他分管领导决定。");
        }
        if (!consent && opinion.isBlank()) {
            throw new FormRefused("opinion", "不同意的，请在“意见”中说明怎样继续沟通。");
        }
        if (opinion.codePointCount(0, opinion.length()) > LONGEST) {
            throw new FormRefused("opinion", "“意见”不能超过" + LONGEST + "个字。");
        }
        database.sql("""
                        update consultation.exemptions set consented = :consent, opinion = :opinion,
                          decided_by = :by, decided_by_name = :name, decided_at = :at
                        where id = :id and consented is null""")
                .param("id", waiting.id())
                .param("consent", consent)
                .param("opinion", opinion)
                .param("by", deputy.userId())
                .param("name", deputy.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        audit.record(caseId, deputy, consent ? "同意免予沟通" : "不同意免予沟通", opinion);
    }

    private static Exemption exemption(ResultSet row, int number) throws SQLException {
        return new Exemption(
                row.getLong("id"),
                row.getString("case_id"),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getString("requested_by_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("consented", Boolean.class),
                row.getString("opinion"),
                row.getString("decided_by_name"),
                instant(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package org.keqiao.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Notice;
import org.keqiao.calendar.NoticeDesk;
import org.keqiao.calendar.NoticeEntry;
import org.keqiao.calendar.Notices;
import org.keqiao.calendar.Recomputation;
import org.keqiao.calendar.Recomputations;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.policy.Policies;
import org.keqiao.policy.PolicyDesk;
import org.keqiao.policy.PolicyEntry;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.Cases;
import org.springframework.stereotype.Component;

/** The working calendar and the periods: administrators enter, leaders sign, whoever is concerned may look. */
@Component
public class CalendarDesk {

    /** Who may look at the calendar and its lists. */
    public static final List<Duty> READERS =
            List.of(Duty.ADMINISTRATOR, Duty.REGISTRY, Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR, Duty.AUDITOR);

    private final Visitor visitor;
    private final Notices notices;
    private final NoticeDesk desk;
    private final Recomputations recomputations;
    private final Policies policies;
    private final PolicyDesk policyDesk;
    private final Cases cases;

    CalendarDesk(
            Visitor visitor,
            Notices notices,
            NoticeDesk desk,
            Recomputations recomputations,
            Policies policies,
            PolicyDesk policyDesk,
            Cases cases) {
        this.visitor = visitor;
        this.notices = notices;
        this.desk = desk;
        this.recomputations = recomputations;
        this.policies = policies;
        this.policyDesk = policyDesk;
        this.cases = cases;
    }

    private void requireReader() {
        visitor.require(READERS.toArray(Duty[]::new));
    }

    /** All notices, newest year first. */
    public List<Notice> notices() {
        requireReader();
        return notices.all();
    }

    /** All lists without their lines, newest first. */
    public List<Recomputation> recomputations() {
        requireReader();
        return recomputations.all();
    }

    /** All rules on periods, the newest of each scope first. */
    public List<Policies.Row> periods() {
        requireReader();
        return policies.all().stream()
                .filter(row -> row.kind().equals("period"))
                .toList();
    }

    /** @throws PageNotFound if there is none */
    public Recomputation recomputation(long id) {
        requireReader();
        return recomputations.find(id).orElseThrow(PageNotFound::new);
    }

    /** The cases' numbers as the list shows them; titles stay with those who may read the case. */
    public Map<String, String> caseNumbers(List<Recomputation.Line> lines) {
        return lines.stream()
                .map(Recomputation.Line::caseId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> cases.file(id).map(CaseFile::number).orElse(id)));
    }

    /** @throws FormRefused with every faulty line */
    public NoticeDesk.Trial attempt(NoticeEntry entry) {
        visitor.require(Duty.ADMINISTRATOR);
        return desk.attempt(entry);
    }

    /**
     * Keeps the notice and the list of what it would change.
     *
     * @return id of the list
     * @throws FormRefused with every faulty line
     */
    public long submit(NoticeEntry entry) {
        return desk.submit(entry, visitor.require(Duty.ADMINISTRATOR));
    }

    /** @return false if the list had to be brought up to date instead */
    public boolean sign(long id, String opinion) {
        return recomputations.sign(id, opinion, visitor.require(Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR));
    }

    public void discard(long id, String opinion) {
        recomputations.discard(id, opinion, visitor.require(Duty.ADMINISTRATOR, Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR));
    }

    /** Enters a rule on periods; one for running deadlines too makes a list. */
    public void enterPeriod(String scope, @Nullable LocalDate from, JsonNode value, String source) {
        policyDesk.enter(new PolicyEntry("period", scope, from, value, source), visitor.require(Duty.ADMINISTRATOR));
    }
}

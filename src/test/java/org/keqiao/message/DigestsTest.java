package org.keqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.organization.OrganizationChart;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** People with a mail address, on a working day. */
@KeqiaoTest
class DigestsTest {

    @Autowired
    Digests digests;

    @Autowired
    Messages messages;

    @Autowired
    MailChoices choices;

    @Autowired
    Mails mails;

    @Autowired
    Office office;

    @Autowired
    Organization organization;

    @Autowired
    TransactionOperations transactions;

    @Test
    void tellsOnceADayWhatWaitsAndWhatIsDue() {
        String unit = unit();
        String officer = official(unit, Duty.CASE_OFFICER);
        waitingCase(unit);
        digests.write();
        digests.write();
        assertThat(to(officer))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("【每日摘要】等您办理1件"))
                .satisfies(mail -> assertThat(mail.body()).contains("：市政协十四届一次会议第", "《关于产业与科学的桥梁机制建立的建议》，剩余6天"));
    }

    @Test
    void writesNothingToThoseWithNothingToDoOrWithoutWish() {
        String unit = unit();
        String idle = official(unit, Duty.CO_HANDLING_CONTACT);
        String unwilling = official(unit, Duty.CASE_OFFICER);
        choices.set(unwilling, new MailChoices.Choice(true, false));
        waitingCase(unit);
        digests.write();
        assertThat(to(idle)).isEmpty();
        assertThat(to(unwilling)).isEmpty();
    }

    @Test
    void mailsEachNoticeToTheMembersAndTheOutsideUnitAsTheyWish() {
        String unit = unit();
        String willing = official(unit, Duty.CO_HANDLING_CONTACT);
        String unwilling = official(unit, Duty.CO_HANDLING_CONTACT);
        choices.set(unwilling, new MailChoices.Choice(false, true));
        transactions.executeWithoutResult(transaction -> messages.toGroup(
                Duty.CO_HANDLING_CONTACT.group(unit), new Notice(null, "通知", "会办意见", "请提出意见。", "/cases")));
        assertThat(to(willing)).extracting(Mail::subject).containsExactly("【通知】会办意见");
        assertThat(to(unwilling)).isEmpty();
        assertThat(to(unit)).hasSize(1);
    }

    private void waitingCase(String unit) {
        String id = office.register(Map.of());
        office.complete("registry", id, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        office.complete("registry", id, "AssignDivision", Map.of("leadUnitId", unit));
    }

    private String unit() {
        String id = "u" + UUID.randomUUID().toString().substring(0, 8);
        organization.apply(new OrganizationChart(
                List.of(new org.keqiao.organization.Unit(
                        id, "新处" + id, org.keqiao.organization.Unit.Kind.DIVISION, id + "@example.org")),
                List.of()));
        return id;
    }

    private String official(String unit, Duty duty) {
        String id = "p" + UUID.randomUUID().toString().substring(0, 8);
        organization.apply(new OrganizationChart(
                List.of(), List.of(new Official(id, "经办" + id, unit, id + "@example.org", List.of(duty)))));
        return id;
    }

    private List<Mail> to(String id) {
        return mails.in(Mail.State.QUEUED, 10_000).stream()
                .filter(mail -> mail.address().equals(id + "@example.org"))
                .filter(mail -> !mail.subject().startsWith("【交办】"))
                .toList();
    }
}

package org.keqiao.proposal;

import java.time.LocalDate;
import org.keqiao.calendar.Deadline;
import org.keqiao.document.ChineseDate;
import org.keqiao.invitation.Invitations;
import org.keqiao.message.Messages;
import org.keqiao.message.Notice;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Mailbox;
import org.keqiao.organization.Mailboxes;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.springframework.stereotype.Component;

/** Tells units what is asked of them, and the office what came of it. */
@Component
class CoHandlingNotices {

    private static final String TOPIC = "会办";
    private static final int LATE_MONTHS = 3;

    private final Messages messages;
    private final Invitations invitations;
    private final Mailboxes mailboxes;
    private final Organization organization;
    private final Proposals proposals;

    CoHandlingNotices(
            Messages messages,
            Invitations invitations,
            Mailboxes mailboxes,
            Organization organization,
            Proposals proposals) {
        this.messages = messages;
        this.invitations = invitations;
        this.mailboxes = mailboxes;
        this.organization = organization;
        this.proposals = proposals;
    }

    /** Asks the unit: an outside one with a mail address by a link on which it can answer without an account. */
    void requested(CoHandling asked, Unit unit, Deadline deadline) {
        Mailbox mailbox = mailboxes.ofUnit(unit.id()).orElse(null);
        String text = "请就“" + proposal(asked).title() + "”中涉及你单位职责的内容提出会办意见"
                + (asked.request().isEmpty() ? "" : "：" + asked.request()) + "\n请在"
                + ChineseDate.format(deadline.lastDay()) + "前书面反馈；不涉及的，请退回并说明理由。";
        String title = proposal(asked).caseNumber() + "提请" + unit.name() + "会办";
        if (unit.kind() == Unit.Kind.EXTERNAL && mailbox != null) {
            String link = invitations.invite(
                    CoHandlingWork.RECEIPT_LINK, asked.caseId(), asked.id(), unit.name(), deadline.lastDay());
            messages.toOutside(
                    mailbox.name(),
                    mailbox.address(),
                    new Notice(asked.caseId(), TOPIC, title, text + "\n可以用下面的链接接受或退回，无须登录，只能使用一次。", link));
        } else {
            messages.toGroup(CoHandlingGroups.of(unit).writers(), new Notice(asked.caseId(), TOPIC, title, text, null));
        }
    }

    /** Asks an outside unit that has accepted by link for its opinion, by another link. */
    void opinionWanted(CoHandling asked, Unit unit, LocalDate lastDay) {
        mailboxes.ofUnit(unit.id()).ifPresent(mailbox -> {
            // A late opinion is wanted as well, so the link outlives the deadline.
            String link = invitations.invite(
                    CoHandlingWork.OPINION_LINK,
                    asked.caseId(),
                    asked.id(),
                    unit.name(),
                    lastDay.plusMonths(LATE_MONTHS));
            messages.toOutside(
                    mailbox.name(),
                    mailbox.address(),
                    new Notice(
                            asked.caseId(),
                            TOPIC,
                            proposal(asked).caseNumber() + "请反馈会办意见",
                            "请由你单位负责人签发后，在" + ChineseDate.format(lastDay) + "前用下面的链接反馈会办意见；链接只能使用一次。",
                            link));
        });
    }

    /** The links are of no use any more. */
    void answered(CoHandling asked) {
        invitations.revoke(CoHandlingWork.RECEIPT_LINK, asked.id());
        invitations.revoke(CoHandlingWork.OPINION_LINK, asked.id());
    }

    void returned(CoHandling asked) {
        tell(
                Duty.REGISTRY.group(),
                asked,
                "退回会办",
                "退回理由：" + asked.returnReason() + "\n建议会办单位：" + asked.suggestedUnit() + "\n请改请其他单位，或者撤销会办。");
    }

    void opinionIn(CoHandling asked) {
        String lead = proposal(asked).leadUnitId();
        if (lead != null) {
            tell(Duty.CASE_OFFICER.group(lead), asked, asked.late() ? "逾期补报会办意见" : "反馈会办意见", "会办意见已经反馈，请在案卷页查看。");
        }
    }

    /** The silence goes to the unit's head and to the registry. */
    void silent(CoHandling asked) {
        String text = "会办期限已过，没有收到会办意见，已登记为逾期未反馈，不视为同意；答复签发前仍可补报。";
        organization
                .unit(asked.unitId())
                .ifPresent(unit -> tell(CoHandlingGroups.of(unit).signatories(), asked, "会办逾期未反馈", text));
        tell(Duty.REGISTRY.group(), asked, "会办逾期未反馈", text + "请督促。");
    }

    private void tell(String group, CoHandling asked, String what, String text) {
        messages.toGroup(
                group,
                new Notice(
                        asked.caseId(),
                        TOPIC,
                        proposal(asked).caseNumber() + "：" + organization.unitName(asked.unitId()) + what,
                        text,
                        null));
    }

    private Proposal proposal(CoHandling asked) {
        return proposals.get(asked.caseId());
    }
}

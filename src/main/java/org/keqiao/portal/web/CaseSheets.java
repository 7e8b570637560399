package org.keqiao.portal.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditEntry;
import org.keqiao.calendar.DeadlineMark;
import org.keqiao.engine.Actors;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.organization.Organization;
import org.keqiao.portal.CaseFolder;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.web.CaseSheet.Fact;
import org.keqiao.portal.web.CaseSheet.Paper;
import org.keqiao.portal.web.CaseSheet.Part;
import org.keqiao.portal.web.CaseSheet.Step;
import org.keqiao.portal.web.CaseSheet.Task;
import org.keqiao.proposal.Assignment;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalEntry;
import org.keqiao.proposal.ProposalKind;
import org.keqiao.worklist.CaseList;
import org.keqiao.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Puts case folders into words. */
@Component
class CaseSheets {

    private final DeadlineLights lights;
    private final Organization organization;
    private final Actors actors;
    private final DraftSheets drafts;

    CaseSheets(DeadlineLights lights, Organization organization, Actors actors, DraftSheets drafts) {
        this.lights = lights;
        this.organization = organization;
        this.actors = actors;
        this.drafts = drafts;
    }

    CaseSheet of(CaseFolder folder) {
        CaseList.Line line = folder.line();
        DeadlineLight light = line.closedAt() == null ? lights.today().of(line.deadline()) : null;
        return new CaseSheet(
                line.caseId(),
                line.number(),
                line.title(),
                folder.proposal() == null ? "" : folder.proposal().kind().noun(),
                status(folder),
                light,
                deadline(line),
                facts(folder),
                folder.proposal() == null ? List.of() : parts(folder.proposal().content()),
                folder.openTasks().stream().map(this::task).toList(),
                drafts.of(folder),
                folder.documents().stream().map(CaseSheets::paper).toList(),
                folder.history().stream().map(this::step).toList());
    }

    private static String status(CaseFolder folder) {
        Proposal proposal = folder.proposal();
        if (proposal != null) {
            return proposal.status().label();
        }
        return folder.line().closedAt() == null ? "办理中" : "已办结";
    }

    private String deadline(CaseList.Line line) {
        DeadlineMark mark = line.deadline();
        if (mark == null) {
            return "未设期限";
        }
        return OfficeTime.words(mark.lastDay()) + (mark.provisional() && mark.open() ? "（暂定：放假安排尚未公布）" : "");
    }

    private List<Fact> facts(CaseFolder folder) {
        List<Fact> facts = new ArrayList<>();
        Proposal proposal = folder.proposal();
        if (proposal != null) {
            facts.add(new Fact(
                    "类别",
                    proposal.kind().label()
                            + (proposal.keyProposal() ? "（重点" + proposal.kind().noun() + "）" : "")));
            facts.add(new Fact("分类", proposal.category().label()));
            facts.add(new Fact(
                    proposal.kind() == ProposalKind.CPPCC_PROPOSAL ? "提案者" : "提出人",
                    proposal.proposers().listed() + "（" + proposal.proposers().submission() + "）"));
            facts.add(new Fact("来源", source(proposal.entry().assignment())));
            facts.add(new Fact("公开意愿", wish(proposal.entry())));
            String unit = proposal.leadUnitId();
            facts.add(new Fact("主办处室", unit == null ? "尚未分办" : organization.unitName(unit)));
            add(facts, "退办理由", proposal.returnReason());
        }
        if (folder.reply() != null) {
            add(facts, "签发", folder.reply().reply().signatoryName());
        }
        facts.add(new Fact("立案", day(folder.line().openedAt())));
        OffsetDateTime closed = folder.line().closedAt();
        add(facts, "办结", closed == null ? null : day(closed));
        return facts;
    }

    private static String source(Assignment assignment) {
        return assignment.arrival().label() + "，"
                + (assignment.by().isEmpty() ? "" : assignment.by() + "，")
                + OfficeTime.words(assignment.on()) + "，" + assignment.role().label()
                + (assignment.hostUnit() == null ? "" : "（主办单位：" + assignment.hostUnit() + "）");
    }

    private static String wish(ProposalEntry entry) {
        return entry.disclosureWish().label()
                + (entry.disclosureReason().isEmpty() ? "" : "：" + entry.disclosureReason());
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private static String day(OffsetDateTime at) {
        return OfficeTime.words(OfficeTime.of(at.toInstant()).toLocalDate());
    }

    private static List<Part> parts(Proposal.Content content) {
        return Stream.of(
                        new Part("背景情况", DraftSheets.paragraphs(content.background())),
                        new Part("问题及分析", DraftSheets.paragraphs(content.analysis())),
                        new Part("具体建议", DraftSheets.paragraphs(content.suggestions())))
                .filter(part -> !part.paragraphs().isEmpty())
                .toList();
    }

    private Task task(WorkItem item) {
        String assignee = item.assignee();
        String duties =
                item.groups().stream().map(organization::dutyName).sorted().collect(Collectors.joining("、"));
        return new Task(
                item.taskName(),
                assignee == null ? duties : actors.withId(assignee).name() + "，" + duties,
                assignee != null,
                OfficeTime.words(item.createdAt()),
                item.round());
    }

    private static Paper paper(IssuedDocument document) {
        String dates = Stream.of(
                        "成文" + OfficeTime.words(document.documentDate()),
                        document.printedOn() == null ? "" : "印发" + OfficeTime.words(document.printedOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
        boolean pdf = document.status() != IssuedDocument.Status.SIGNED_OFF
                && document.status() != IssuedDocument.Status.NUMBERED;
        return new Paper(
                document.id(),
                Objects.requireNonNullElse(document.number(), "尚未编号"),
                document.title(),
                document.status().label(),
                dates,
                pdf);
    }

    private Step step(AuditEntry entry) {
        String duty = entry.duty().isEmpty() ? "" : organization.dutyName(entry.duty());
        return new Step(
                OfficeTime.words(entry.at()),
                entry.action(),
                entry.decision(),
                Objects.requireNonNullElse(entry.subject(), ""),
                Objects.requireNonNullElse(entry.opinion(), ""),
                duty.isEmpty() || entry.actorName().equals(duty) ? entry.actorName() : entry.actorName() + "，" + duty,
                entry.round());
    }
}

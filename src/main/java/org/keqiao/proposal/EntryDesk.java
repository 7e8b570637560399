package org.keqiao.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.FormValues;
import org.springframework.stereotype.Component;

/** Reads registration forms, whether a person filled one in or a sheet holds a thousand. */
@Component
public class EntryDesk {

    /** Id of the registration form. */
    public static final String FORM = "register-proposal";

    private final ProposingBodies bodies;
    private final EntryRules rules;
    private final Proposals proposals;

    EntryDesk(ProposingBodies bodies, EntryRules rules, Proposals proposals) {
        this.bodies = bodies;
        this.rules = rules;
        this.proposals = proposals;
    }

    /**
     * Whether the proposal is new to us; if not, it has been entered before in exactly these words.
     *
     * @throws FormRefused if a rule forbids it, or its number belongs to a proposal that differs
     */
    public boolean isNew(ProposalEntry entry) {
        rules.checkAlone(entry);
        List<Proposal> numbered = proposals.numbered(entry.kind(), entry.session(), entry.number());
        if (numbered.stream().anyMatch(known -> known.entry().equals(entry))) {
            return false;
        }
        for (Proposal known : numbered) {
            if (!known.status().freesTheNumber()) {
                throw new FormRefused(
                        "number",
                        entry.caseNumber() + "已经登记过，而" + String.join("、", differences(known.entry(), entry))
                                + "与已登记的不同，请核对；内容有变的，请在案卷中处理，不能重复登记。");
            }
        }
        return true;
    }

    private static List<String> differences(ProposalEntry known, ProposalEntry entry) {
        List<String> names = new ArrayList<>();
        differs(names, "案由", known.title(), entry.title());
        differs(names, "提案者", known.proposers(), entry.proposers());
        differs(names, "内容", known.content(), entry.content());
        differs(names, "交办情况", known.assignment(), entry.assignment());
        return names.isEmpty() ? List.of("分类等") : names;
    }

    private static void differs(List<String> names, String name, Object known, Object entered) {
        if (!known.equals(entered)) {
            names.add(name);
        }
    }

    /**
     * The proposal that a checked registration form describes.
     *
     * @throws FormRefused if body or proposers cannot be
     */
    public ProposalEntry read(FormValues values) {
        ProposalKind kind = ProposalKind.valueOf(values.text("kind"));
        LocalDate assignedOn = Objects.requireNonNull(values.date("assignedOn"));
        return new ProposalEntry(
                kind,
                bodies.session(
                        kind,
                        values.optionalText("body"),
                        number(values, "term"),
                        number(values, "session"),
                        assignedOn),
                values.text("number"),
                values.text("title"),
                Proposers.parse(values.text("proposers")).reachedAt(values.text("contacts")),
                Proposal.Category.valueOf(values.text("category")),
                values.flag("keyProposal"),
                choice(values, "disclosureWish", DisclosureWish.UNSTATED),
                values.text("disclosureReason"),
                new Proposal.Content(values.text("background"), values.text("analysis"), values.text("suggestions")),
                new Assignment(
                        choice(values, "arrival", Arrival.ASSIGNED),
                        assignedOn,
                        values.text("assignedBy"),
                        choice(values, "role", HandlingRole.SOLE),
                        values.optionalText("hostUnit")));
    }

    private static int number(FormValues values, String key) {
        return Objects.requireNonNull(values.number(key), key);
    }

    /** The chosen value; the usual one where nothing was chosen, as programs leave the later fields out. */
    private static <E extends Enum<E>> E choice(FormValues values, String key, E usual) {
        String name = values.text(key);
        return name.isEmpty() ? usual : Enum.valueOf(usual.getDeclaringClass(), name);
    }
}

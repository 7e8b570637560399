package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.keqiao.followup.Extent;
import org.keqiao.followup.Publication;
import org.keqiao.followup.Publications;
import org.keqiao.organization.Duty;
import org.keqiao.portal.OfficeTime;
import org.springframework.stereotype.Component;

/** 公开: what of each reply is published, and why not more. */
@Component
class PublicationPanel implements CasePanel {

    private final Publications publications;

    PublicationPanel(Publications publications) {
        this.publications = publications;
    }

    /** @param withdraws whether the person may withdraw */
    record Content(List<Line> lines, boolean withdraws) {}

    /** @param open whether everybody can read it now */
    record Line(String id, String number, String extent, String when, String reason, boolean open) {}

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public String title() {
        return "公开";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Line> lines =
                publications.ofCase(caseId).stream().map(PublicationPanel::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(lines, actor.groups().contains(Duty.DISCLOSURE_REVIEWER.group())));
    }

    private static Line line(Publication publication) {
        String decided =
                OfficeTime.words(publication.decidedAt()) + (publication.extent() == Extent.NONE ? "决定" : "公开");
        return new Line(
                publication.id(),
                publication.number(),
                publication.extent().label(),
                publication.withdrawnAt() == null
                        ? decided
                        : decided + "，" + OfficeTime.words(publication.withdrawnAt()) + "撤下",
                publication.withdrawReason() == null ? publication.reason() : publication.withdrawReason(),
                publication.isPublic());
    }
}

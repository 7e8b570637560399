package org.keqiao.portal.web;

import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.message.Inbox;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.portal.CalendarDesk;
import org.keqiao.portal.FigureFiles;
import org.keqiao.portal.Visitor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the head of every page shows: who is logged in, and where that person may go. */
@ControllerAdvice(basePackageClasses = Header.class)
class Header {

    private final Visitor visitor;
    private final Organization organization;
    private final Inbox inbox;

    Header(Visitor visitor, Organization organization, Inbox inbox) {
        this.visitor = visitor;
        this.organization = organization;
        this.inbox = inbox;
    }

    /**
     * The person and the ways that are open.
     *
     * @param duties Chinese names of the duties held
     * @param unread number of unread messages, counted up to {@link Inbox#MANY}
     * @param keepsTime whether any duty has to do with the working calendar
     * @param counts whether the office's figures are for this person
     * @param handles whether any duty has tasks or cases; the administrator's has neither
     */
    public record Person(
            String name,
            List<String> duties,
            int unread,
            boolean counts,
            boolean handles,
            boolean registers,
            boolean administers,
            boolean keepsTime) {}

    @ModelAttribute("person")
    Person person() {
        Actor actor = visitor.actor();
        List<Duty> duties = visitor.duties();
        return new Person(
                actor.name(),
                actor.groups().stream()
                        .filter(group -> Duty.ofGroup(group).isPresent())
                        .map(organization::dutyName)
                        .sorted()
                        .toList(),
                inbox.unread(actor),
                FigureFiles.areFor(duties),
                duties.stream().anyMatch(duty -> duty != Duty.ADMINISTRATOR),
                duties.contains(Duty.REGISTRY),
                duties.contains(Duty.ADMINISTRATOR),
                duties.stream().anyMatch(CalendarDesk.READERS::contains));
    }
}

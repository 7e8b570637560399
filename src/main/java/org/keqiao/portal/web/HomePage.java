package org.keqiao.portal.web;

import java.util.List;
import org.keqiao.engine.Actor;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page after log-in: what is most urgent for the person, and where to go. */
@Controller
class HomePage {

    private static final int MOST_URGENT = 12;

    private final Visitor visitor;
    private final Worklist worklist;
    private final DeadlineLights lights;

    HomePage(Visitor visitor, Worklist worklist, DeadlineLights lights) {
        this.visitor = visitor;
        this.worklist = worklist;
        this.lights = lights;
    }

    /** @param mine whether the person has taken the task already */
    public record Line(WorkItem item, DeadlineLight light, boolean mine) {}

    @GetMapping("/")
    String show(Model model) {
        Actor actor = visitor.actor();
        Worklist.Page page = worklist.of(actor, null, MOST_URGENT);
        DeadlineLights.Today today = lights.today();
        List<Line> work = page.items().stream()
                .map(item -> new Line(item, today.of(item.deadline()), item.assignee() != null))
                .toList();
        model.addAttribute("today", OfficeTime.words(today.date()));
        model.addAttribute("work", work);
        model.addAttribute("more", page.next() != null);
        return "home";
    }
}

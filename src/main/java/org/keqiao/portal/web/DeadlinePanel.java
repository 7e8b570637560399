package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.calendar.ExtensionRequest;
import org.keqiao.calendar.Extensions;
import org.keqiao.engine.Actor;
import org.keqiao.portal.DeadlineDesk;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.DeadlineSubjects;
import org.keqiao.portal.OfficeTime;
import org.springframework.stereotype.Component;

/** 期限: all deadlines of the case with their lights, and what may be done about them. */
@Component
class DeadlinePanel implements CasePanel {

    private final Deadlines deadlines;
    private final Extensions extensions;
    private final DeadlineLights lights;
    private final DeadlineSubjects subjects;

    DeadlinePanel(Deadlines deadlines, Extensions extensions, DeadlineLights lights, DeadlineSubjects subjects) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.lights = lights;
        this.subjects = subjects;
    }

    /** The deadlines of a case, and what this person may do. */
    record Content(String caseId, List<Line> lines, DeadlineDesk.Rights rights) {}

    /**
     * A deadline.
     *
     * @param requests for more time, newest first
     */
    record Line(
            Deadline deadline,
            String name,
            DeadlineLight light,
            String startedOn,
            String lastDay,
            List<ExtensionRequest> requests) {

        public boolean paused() {
            return deadline.state() == Deadline.State.PAUSED;
        }

        public boolean running() {
            return deadline.state() == Deadline.State.RUNNING;
        }

        public Optional<ExtensionRequest> openRequest() {
            return requests.stream()
                    .filter(request -> request.state() == ExtensionRequest.State.OPEN)
                    .findFirst();
        }
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public String title() {
        return "期限";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        DeadlineLights.Today today = lights.today();
        List<Line> lines = deadlines.ofCase(caseId).stream()
                .map(deadline -> line(deadline, today))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Content(caseId, lines, DeadlineDesk.rights(actor)));
    }

    private Line line(Deadline deadline, DeadlineLights.Today today) {
        return new Line(
                deadline,
                subjects.name(deadline),
                today.of(deadline),
                OfficeTime.words(deadline.startedOn()),
                OfficeTime.words(deadline.lastDay()),
                extensions.of(deadline.id()));
    }
}

package org.keqiao.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which people open cases, from Tasklist, our pages and the API alike. */
@Component
public class StartDesk {

    private final Forms forms;
    private final Actors actors;
    private final RuntimeService processes;
    private final EngineReads engine;

    StartDesk(Forms forms, Actors actors, RuntimeService processes, EngineReads engine) {
        this.forms = forms;
        this.actors = actors;
        this.processes = processes;
        this.engine = engine;
    }

    /**
     * Validates a start form, opens the case and starts its process.
     *
     * @param formId kebab id of the start form
     * @return id of the process instance
     * @throws FormRefused if the form or the domain refuses it; nothing is stored then
     * @throws StartNotAllowed if the actor's duties do not include opening such cases
     */
    @Transactional
    public String start(String formId, Map<String, ? extends @Nullable Object> submitted) {
        StartForm form = forms.ofStart(formId);
        Actor actor = actors.current();
        if (!actor.groups().contains(form.starters())) {
            throw new StartNotAllowed();
        }
        return form.submit(actor, forms.schema(formId).read(submitted, Map.of()));
    }

    /**
     * As {@link #start}, for callers that go on with the case.
     *
     * @return id of the case
     */
    @Transactional
    public String startCase(String formId, Map<String, ? extends @Nullable Object> submitted) {
        String process = start(formId, submitted);
        ProcessInstance started = engine.unrestricted(() -> processes
                .createProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult());
        return Objects.requireNonNull(started, "a case waits at its first task").getBusinessKey();
    }

    /**
     * Checks a submission against a start form without starting anything.
     *
     * @throws FormRefused with every fault found
     */
    public FormValues read(String formId, Map<String, ? extends @Nullable Object> submitted) {
        return forms.schema(formId).read(submitted, Map.of());
    }
}

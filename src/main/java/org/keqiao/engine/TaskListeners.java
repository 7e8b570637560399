package org.keqiao.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds the task conventions to every user task of every model, so that no model can forget them. */
class TaskListeners extends AbstractBpmnParseListener {

    private final TaskListener announcer;
    private final TaskListener guard = new CompletionGuard();

    TaskListeners(TaskListener announcer) {
        this.announcer = announcer;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ActivityBehavior behavior = activity.getActivityBehavior();
        if (behavior instanceof UserTaskActivityBehavior userTask) {
            listen(userTask.getTaskDefinition());
        }
    }

    private void listen(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, announcer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, announcer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, announcer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, announcer);
    }
}

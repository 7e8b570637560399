package org.keqiao.engine;

/** The task is done, gone, or not among the actor's duties; the three are not told apart on purpose. */
public class TaskNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaskNotFound() {
        super("没有找到这项任务：它可能已经由他人办结或收回，或者不在您的职责范围内。请刷新待办列表。");
    }
}

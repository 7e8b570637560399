package org.keqiao.engine;

/** Somebody else works on the task, or finished it in the same moment. */
public class TaskTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaskTaken() {
        super("这项任务刚刚由他人签收或办结，您的提交没有生效。请刷新待办列表后再看。");
    }
}

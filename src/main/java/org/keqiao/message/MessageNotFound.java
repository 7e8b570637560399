package org.keqiao.message;

import org.keqiao.engine.NotFound;

/** There is no such message, or none for this person. */
public class MessageNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public MessageNotFound() {
        super("没有找到这条消息：它可能不是发给您的，或者您不能查看它所属的案件。");
    }
}

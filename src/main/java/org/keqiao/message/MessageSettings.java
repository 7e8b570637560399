package org.keqiao.message;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its mails.
 *
 * @param sender address the mails come from
 * @param senderName name beside it
 * @param baseUrl where people reach the pages, as links in mails begin; without a slash at the end
 */
@ConfigurationProperties("keqiao.message")
record MessageSettings(
        @DefaultValue("keqiao@localhost") String sender,
        @DefaultValue("科桥") String senderName,
        @DefaultValue("http://127.0.0.1:8080") URI baseUrl) {

    /** The path as people reach it from outside. */
    String address(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + path;
    }

    /** What stands behind the @ of message ids. */
    String host() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}

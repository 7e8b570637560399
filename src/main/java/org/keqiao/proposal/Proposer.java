package org.keqiao.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who put a proposal forward.
 *
 * @param name of the person or body, as written
 * @param mail where the answer can be sent
 * @param phone where the person can be reached
 */
public record Proposer(
        String name,
        ProposerKind kind,
        @Nullable String mail,
        @Nullable String phone) {

    static Proposer named(String name) {
        return new Proposer(name, ProposerKind.toldBy(name), null, null);
    }

    public boolean isPerson() {
        return kind == ProposerKind.PERSON;
    }

    Proposer reachedAt(@Nullable String mailAddress, @Nullable String phoneNumber) {
        return new Proposer(name, kind, mailAddress, phoneNumber);
    }

    /** The mail address as lists show it: w***@example.org; empty where there is none. */
    public String maskedMail() {
        if (mail == null) {
            return "";
        }
        int at = mail.indexOf('@');
        return mail.substring(0, Math.min(1, at)) + "***" + mail.substring(at);
    }

    /** The telephone number as lists show it, without its middle: 138****0000; empty where there is none. */
    public String maskedPhone() {
        if (phone == null) {
            return "";
        }
        int shown = Math.min(3, phone.length() / 3);
        return phone.substring(0, shown) + "****" + phone.substring(Math.max(shown, phone.length() - 4));
    }
}

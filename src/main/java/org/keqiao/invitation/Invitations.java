package org.keqiao.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out links that let somebody without an account do one thing once, and takes them back in. */
@Component
public class Invitations {

    private static final String PATH = "/i/";

    private final Store store;
    private final Tokens tokens;
    private final ObjectProvider<InvitationHandler> handlers;
    private final AuditLog log;
    private final Actors actors;
    private final Clock clock;

    Invitations(
            Store store,
            Tokens tokens,
            ObjectProvider<InvitationHandler> handlers,
            AuditLog log,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.tokens = tokens;
        this.handlers = handlers;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Makes a link, in the transaction of what it is for.
     *
     * @param purpose id of an {@link InvitationHandler}
     * @param subject what it is about within the case; {@link #revoke} takes back all links of a subject
     * @param recipient Chinese name of whom it is for
     * @param validUntil last day on which it can be used, in the office's zone
     * @return path of our own site; it is kept nowhere, and must reach nobody but the recipient
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invite(String purpose, String caseId, String subject, String recipient, LocalDate validUntil) {
        handler(purpose);
        Actor actor = actors.current();
        String token = tokens.make();
        store.add(
                new Invitation(UUID.randomUUID().toString(), purpose, caseId, subject, recipient, validUntil),
                tokens.hash(token),
                actor.userId());
        log.record(caseId, actor, "发出办理链接", recipient);
        return PATH + token;
    }

    /** Takes back all links of a subject that have not been used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String purpose, String subject) {
        Actor actor = actors.current();
        store.revoke(purpose, subject)
                .forEach(invitation -> log.record(invitation.caseId(), actor, "收回办理链接", invitation.recipient()));
    }

    /** How the link stands; looking changes nothing, because mail scanners look before people do. */
    @Transactional(readOnly = true)
    public Standing look(String token) {
        return tokens.hashOfGenuine(token)
                .flatMap(store::find)
                .map(this::standing)
                .orElseGet(Standing.Unknown::new);
    }

    /** The document to read before answering; empty if there is none or the link is not open. */
    @Transactional(readOnly = true)
    public Optional<InvitationHandler.Paper> paper(String token) {
        return look(token) instanceof Standing.Open open
                ? handler(open.invitation().purpose()).paper(open.invitation())
                : Optional.empty();
    }

    /**
     * Uses the link. Of two who do so at once, one finds it used.
     *
     * @param given answers by field name
     * @throws FormRefused if the answers cannot be accepted; the link stays open
     */
    @Transactional
    public Redemption redeem(String token, Map<String, String> given) {
        Optional<Store.Row> row = tokens.hashOfGenuine(token).flatMap(store::lock);
        if (row.isEmpty()) {
            return new Redemption(false, new Standing.Unknown());
        }
        if (!(standing(row.get()) instanceof Standing.Open open)) {
            return new Redemption(false, standing(row.get()));
        }
        Invitation invitation = open.invitation();
        Map<String, String> answers = Answers.check(open.offer(), given);
        String outcome = handler(invitation.purpose()).accept(invitation, answers);
        log.record(invitation.caseId(), invitation.actor(), "通过链接办理", outcome);
        return new Redemption(true, new Standing.Used(invitation, store.redeem(invitation, outcome), outcome));
    }

    /** What came of an attempt to use a link. */
    public record Redemption(boolean done, Standing standing) {}

    private Standing standing(Store.Row row) {
        Invitation invitation = row.invitation();
        if (row.redeemedAt() != null && row.outcome() != null) {
            return new Standing.Used(invitation, row.redeemedAt(), row.outcome());
        }
        if (row.revokedAt() != null) {
            return new Standing.Revoked(row.revokedAt());
        }
        if (LocalDate.now(clock).isAfter(invitation.validUntil())) {
            return new Standing.Expired(invitation.validUntil());
        }
        return new Standing.Open(invitation, handler(invitation.purpose()).offer(invitation));
    }

    private InvitationHandler handler(String purpose) {
        return handlers.stream()
                .filter(handler -> handler.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles links for " + purpose));
    }
}

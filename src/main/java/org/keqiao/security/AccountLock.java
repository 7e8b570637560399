package org.keqiao.security;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks passwords under the engine's own throttle.
 *
 * <p>After each wrong password the account rests for 3, 6, 12 and 24 seconds, during which even the right one is not
 * accepted; after the fifth it is locked until an administrator unlocks it (DbIdentityServiceProvider in Camunda 7.24).
 */
@Component
class AccountLock {

    /** What came of one attempt. */
    sealed interface Attempt {

        record Accepted() implements Attempt {}

        record WrongPassword() implements Attempt {}

        /** Not even looked at; the account rests for so long. */
        record Resting(Duration remaining) implements Attempt {}

        record Locked() implements Attempt {}
    }

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;

    AccountLock(IdentityService identity, ProcessEngine engine, JdbcClient database) {
        this.identity = identity;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.database = database;
    }

    @Transactional
    public Attempt attempt(String userId, String password) {
        serialize(userId);
        Optional<UserEntity> before = account(userId);
        if (before.isEmpty()) {
            return new Attempt.WrongPassword();
        }
        Optional<Attempt> closed = closed(before.get());
        if (closed.isPresent()) {
            return closed.get();
        }
        if (identity.checkPassword(userId, password)) {
            return new Attempt.Accepted();
        }
        return account(userId).filter(this::locked).isPresent() ? new Attempt.Locked() : new Attempt.WrongPassword();
    }

    /** Attempts for one account go one after another, or a burst of guesses would count as one. */
    private void serialize(String userId) {
        database.sql("select id_ from act_id_user where id_ = :id for update")
                .param("id", userId)
                .query()
                .listOfRows();
    }

    private Optional<UserEntity> account(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(UserEntity.class::cast);
    }

    private Optional<Attempt> closed(UserEntity account) {
        if (locked(account)) {
            return Optional.of(new Attempt.Locked());
        }
        Date until = account.getLockExpirationTime();
        Date now = ClockUtil.getCurrentTime();
        return until != null && until.after(now)
                ? Optional.of(new Attempt.Resting(Duration.between(now.toInstant(), until.toInstant())))
                : Optional.empty();
    }

    private boolean locked(UserEntity account) {
        return account.getAttempts() >= engine.getLoginMaxAttempts();
    }
}

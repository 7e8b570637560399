package org.keqiao.message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails each person wants; the inbox in the system gets everything. */
@Component
public class MailChoices {

    private final JdbcClient database;

    MailChoices(JdbcClient database) {
        this.database = database;
    }

    /**
     * What one person wants.
     *
     * @param eachNotice a mail for each notice
     * @param dailyDigest one mail on the morning of each working day
     */
    public record Choice(boolean eachNotice, boolean dailyDigest) {}

    /** Both, as long as the person has not said otherwise. */
    public Choice of(String userId) {
        return database.sql("select each_notice, daily_digest from message.mail_choices where user_id = :user")
                .param("user", userId)
                .query(Choice.class)
                .optional()
                .orElse(new Choice(true, true));
    }

    @Transactional
    public void set(String userId, Choice choice) {
        database.sql("""
                        insert into message.mail_choices (user_id, each_notice, daily_digest) values (:user, :each, :daily)
                        on conflict (user_id) do update
                          set each_notice = excluded.each_notice, daily_digest = excluded.daily_digest""")
                .param("user", userId)
                .param("each", choice.eachNotice())
                .param("daily", choice.dailyDigest())
                .update();
    }
}

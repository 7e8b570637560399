package org.keqiao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail addresses of officials and units, where they have one. */
@Component
public class Mailboxes {

    private final JdbcClient database;

    Mailboxes(JdbcClient database) {
        this.database = database;
    }

    public Optional<Mailbox> ofUser(String userId) {
        return database.sql("""
                        select user_id, name, email as address from organization.officials
                        where user_id = :id and active and email is not null""").param("id", userId).query(Mailbox.class).optional();
    }

    /** Those of all officials that have one. */
    public List<Mailbox> ofOfficials() {
        return database.sql("""
                        select user_id, name, email as address from organization.officials
                        where active and email is not null order by user_id""").query(Mailbox.class).list();
    }

    public Optional<Mailbox> ofUnit(String unitId) {
        return database.sql("""
                        select cast(null as text) as user_id, name, email as address from organization.units
                        where id = :id and active and email is not null""").param("id", unitId).query(Mailbox.class).optional();
    }

    /** The members of the duty's group, and the unit itself where its contacts are asked: it has no account. */
    public List<Mailbox> ofGroup(String group) {
        Duty duty = Duty.ofGroup(group).orElse(null);
        if (duty == null) {
            return List.of();
        }
        String unit = duty.unitBound() ? group.substring(duty.group().length() + 1) : null;
        List<Mailbox> mailboxes = new ArrayList<>(database.sql("""
                        select o.user_id, o.name, o.email as address
                        from organization.officials o join organization.duties d using (user_id)
                        where d.duty = :duty and d.unit_id is not distinct from :unit
                          and o.active and o.email is not null
                        order by o.user_id""")
                .param("duty", duty.name())
                .param("unit", unit)
                .query(Mailbox.class)
                .list());
        if (duty == Duty.CO_HANDLING_CONTACT && unit != null) {
            ofUnit(unit).ifPresent(mailboxes::add);
        }
        return mailboxes;
    }
}

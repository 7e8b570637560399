package org.keqiao.organization;

import java.util.List;
import java.util.Optional;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's units, officials and duties. */
@Component
public class Organization {

    private final JdbcClient database;
    private final Accounts accounts;

    Organization(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public List<Unit> units() {
        return database.sql("select id, name, kind from organization.units where active order by position, id")
                .query(Unit.class)
                .list();
    }

    public List<Unit> divisions() {
        return units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.DIVISION)
                .toList();
    }

    public Optional<Unit> unit(String id) {
        return units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The unit's name, or its id where it is gone. */
    public String unitName(String id) {
        return database.sql("select name from organization.units where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(id);
    }

    /**
     * Enters units, officials and duties, and sets up the accounts' groups. Units and people that the chart names are
     * brought up to date; a person's duties become exactly those of the chart.
     *
     * @throws IllegalArgumentException if a duty that needs a unit is given to somebody without one
     */
    @Transactional
    public void apply(OrganizationChart chart) {
        int position = 0;
        for (Unit unit : chart.units()) {
            database.sql("""
                            insert into organization.units (id, name, kind, position)
                            values (:id, :name, :kind, :position)
                            on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                              position = excluded.position, active = true""")
                    .param("id", unit.id())
                    .param("name", unit.name())
                    .param("kind", unit.kind().name())
                    .param("position", position++)
                    .update();
        }
        chart.officials().forEach(this::apply);
    }

    private void apply(Official official) {
        database.sql("""
                        insert into organization.officials (user_id, name, unit_id) values (:id, :name, :unit)
                        on conflict (user_id) do update set name = excluded.name, unit_id = excluded.unit_id""")
                .param("id", official.userId())
                .param("name", official.name())
                .param("unit", official.unit())
                .update();
        database.sql("delete from organization.duties where user_id = :id")
                .param("id", official.userId())
                .update();
        official.duties().forEach(duty -> {
            if (duty.unitBound() && official.unit() == null) {
                throw new IllegalArgumentException(official.name() + "担任" + duty.label() + "，必须属于一个单位。");
            }
            database.sql("insert into organization.duties (user_id, duty, unit_id) values (:id, :duty, :unit)")
                    .param("id", official.userId())
                    .param("duty", duty.name())
                    .param("unit", duty.unitBound() ? official.unit() : null)
                    .update();
        });
        accounts.sync(official);
    }
}

package org.keqiao.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's units, officials and duties. */
@Component
public class Organization {

    private final JdbcClient database;
    private final Accounts accounts;
    private final ChartRules rules;

    Organization(JdbcClient database, Accounts accounts, ChartRules rules) {
        this.database = database;
        this.accounts = accounts;
        this.rules = rules;
    }

    public List<Unit> units() {
        return database.sql("select id, name, kind, email from organization.units where active order by position, id")
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

    /** The duty a group stands for, with its unit where it is bound to one: 经办人（成果转化处）. */
    public String dutyName(String group) {
        String duty = Duty.labelOf(group);
        return Duty.unitOf(group).map(unit -> duty + "（" + unitName(unit) + "）").orElse(duty);
    }

    /** The office as it stands. */
    @Transactional(readOnly = true)
    public OrganizationChart chart() {
        List<Official> officials = database.sql("""
                        select user_id, name, unit_id, email,
                          array(select duty from organization.duties d where d.user_id = o.user_id order by duty) duties
                        from organization.officials o order by user_id""")
                .query((row, n) -> new Official(
                        row.getString("user_id"),
                        row.getString("name"),
                        row.getString("unit_id"),
                        row.getString("email"),
                        Stream.of((String[]) row.getArray("duties").getArray())
                                .map(Duty::valueOf)
                                .toList()))
                .list();
        return new OrganizationChart(units(), officials);
    }

    /**
     * Enters units, officials and duties, and sets up the accounts' groups. Units and people that the chart names are
     * brought up to date; a person's duties become exactly those of the chart.
     *
     * @throws FormRefused with every fault found, and where nobody would be left who may administer the system
     */
    @Transactional
    public void apply(OrganizationChart chart) {
        rules.check(chart, units());
        int position = 0;
        for (Unit unit : chart.units()) {
            database.sql("""
                            insert into organization.units (id, name, kind, email, position)
                            values (:id, :name, :kind, :email, :position)
                            on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                              email = excluded.email, position = excluded.position, active = true""")
                    .param("id", unit.id())
                    .param("name", unit.name())
                    .param("kind", unit.kind().name())
                    .param("email", unit.email())
                    .param("position", position++)
                    .update();
        }
        chart.officials().forEach(this::apply);
        rules.requireAdministrator(accounts);
    }

    private void apply(Official official) {
        database.sql("""
                        insert into organization.officials (user_id, name, unit_id, email) values (:id, :name, :unit, :email)
                        on conflict (user_id) do update
                          set name = excluded.name, unit_id = excluded.unit_id, email = excluded.email""")
                .param("id", official.userId())
                .param("name", official.name())
                .param("unit", official.unit())
                .param("email", official.email())
                .update();
        database.sql("delete from organization.duties where user_id = :id")
                .param("id", official.userId())
                .update();
        official.duties().forEach(duty -> {
            database.sql("insert into organization.duties (user_id, duty, unit_id) values (:id, :duty, :unit)")
                    .param("id", official.userId())
                    .param("duty", duty.name())
                    .param("unit", duty.unitBound() ? official.unit() : null)
                    .update();
        });
        accounts.sync(official);
    }
}

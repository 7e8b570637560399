package org.keqiao.intake;

import java.util.List;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that wait to be received or assigned by a person. */
@Component
public class Assignables {

    private static final String FROM = """
             from worklist.work_items w join proposal.proposals p on p.id = w.case_id
             join worklist.cases c on c.case_id = w.case_id
             where w.task_key in ('ReceiveProposal', 'AssignDivision') and w.groups && :groups::text[]
               and (w.assignee is null or w.assignee = :user)
               and (:kind = '' or p.kind = :kind) and (:category = '' or p.category = :category)
               and (:words = '' or p.number = :words or position(lower(:words) in lower(p.title)) > 0
                 or exists (select 1 from proposal.proposers s where s.proposal_id = p.id and s.name = :words))
            """;

    private final JdbcClient database;

    Assignables(JdbcClient database) {
        this.database = database;
    }

    /** By number; at most so many. */
    @Transactional(readOnly = true)
    public List<Assignable> of(Actor actor, AssignableFilter filter, int limit) {
        return query(
                        """
                        select c.case_id, c.number, c.title, p.category, w.task_name as step,
                          (select string_agg(name, '、' order by position) from proposal.proposers
                           where proposal_id = p.id) as proposers
                        """ + FROM
                                + "order by p.body, p.term, p.session, length(p.number), p.number, c.case_id limit :limit",
                        actor,
                        filter)
                .param("limit", limit)
                .query(Assignable.class)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, AssignableFilter filter) {
        return query("select count(*) " + FROM, actor, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec query(String sql, Actor actor, AssignableFilter filter) {
        return database.sql(sql)
                .param("groups", actor.groups().toArray(String[]::new))
                .param("user", actor.userId())
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("category", filter.category());
    }
}

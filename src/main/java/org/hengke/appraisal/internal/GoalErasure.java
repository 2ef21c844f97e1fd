package org.hengke.appraisal.internal;

import org.hengke.staff.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When somebody's data is erased, what was said about that person's own goals goes; targets and decisions stay. */
@Component
class GoalErasure {

    private final JdbcClient jdbc;

    GoalErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonErased erased) {
        jdbc.sql("""
                update appraisal.goal_entries
                   set words = '—'
                 where words is not null
                   and goal_id in (select id from appraisal.goals where person_id = :person)""").param("person", erased.person().value()).update();
    }
}

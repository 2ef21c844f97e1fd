package org.hengke.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengke.staff.ShippedRole;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A department that was founded before a role came with the program gets the role with all it grants, and nothing else changes. */
@DatabaseTest
class ShippedGrantsTest {

    private final ShippedGrants grants;
    private final JdbcClient jdbc;

    ShippedGrantsTest(ShippedGrants grants, JdbcClient jdbc) {
        this.grants = grants;
        this.jdbc = jdbc;
    }

    @Test
    void aRoleThatIsNewGetsItsPartOfPermissionsLongKnown() {
        var shipped = granted(ShippedRole.HR);
        assertThat(shipped)
                .contains("appraisal.periods.run ALL", "rounds.run ALL", "appraisal.payroll ALL", "bonuses.approve ALL")
                .noneMatch(one -> one.startsWith("cases."))
                .noneMatch(one -> one.startsWith("appraisal.rate") || one.startsWith("appraisal.calibrate"));
        withdraw(ShippedRole.HR, "%");
        withdraw(ShippedRole.MANAGER, "appraisal.payroll");
        jdbc.sql("update staff.roles set granted_at = null where code = 'hr'").update();

        grants.afterPropertiesSet();

        assertThat(granted(ShippedRole.HR)).isEqualTo(shipped);
        assertThat(granted(ShippedRole.MANAGER)).doesNotContain("appraisal.payroll ALL");
    }

    @Test
    void whatADepartmentTookFromARoleIsNotGivenBackAtTheNextStart() {
        withdraw(ShippedRole.HR, "rounds.run");

        grants.afterPropertiesSet();

        assertThat(granted(ShippedRole.HR)).doesNotContain("rounds.run ALL");
    }

    private void withdraw(ShippedRole role, String permissions) {
        jdbc.sql("""
                delete from staff.role_permissions
                 where permission like :permissions
                   and role_id = (select id from staff.roles where code = :role)
                """)
                .param("permissions", permissions)
                .param("role", role.code())
                .update();
    }

    private List<String> granted(ShippedRole role) {
        return jdbc.sql("""
                select g.permission || ' ' || g.reach
                  from staff.role_permissions g
                  join staff.roles r on r.id = g.role_id
                 where r.code = :role
                 order by 1
                """)
                .param("role", role.code())
                .query((row, n) -> row.getString(1))
                .list();
    }
}

package org.hengke.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hengke.planning.duties.PastDuties;
import org.hengke.planning.duties.PastDuties.Doing;
import org.hengke.planning.duties.PastDuties.Past;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;

/** How the demo department kept its periodic duties over half a year: mostly in time, some late, a few never. */
@Service
class DemoDuties {

    private static final int MONTHS = 6;
    private static final double IN_TIME = 0.88;
    private static final double DONE = 0.97;
    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 8;
    private static final int MOST_DAYS_LATE = 3;

    private static final Map<String, String> SAID = Map.of(
            "team-review", "过了本周的超时件和差评，明确了下周的改进点。",
            "satisfaction-analysis", "差评集中在物流与安装等待，已和相关部门对接。",
            "quality-report", "抽查结果已汇总，两处话术需要统一。",
            "customer-profile-check", "补全了缺失的联系方式，合并了重复客户。",
            "management-review", "各组指标与投诉复盘完成，行动项已分派。",
            "emergency-drill", "按预案演练了系统中断后的应答，用时在要求之内。");

    private final PastDuties duties;
    private final Staff staff;
    private final Clock clock;

    DemoDuties(PastDuties duties, Staff staff, Clock clock) {
        this.duties = duties;
        this.staff = staff;
        this.clock = clock;
    }

    /** @return how many are new */
    int recall(long seed) {
        var today = staff.today();
        return duties.recall(today.minusMonths(MONTHS).withDayOfMonth(1), today, duty -> doing(duty, seed));
    }

    /** The same for a seed, whenever it is asked. */
    private Optional<Doing> doing(Past duty, long seed) {
        var random = new Random(seed
                + 31 * duty.due().toEpochDay()
                + 131 * duty.owner().value()
                + String.valueOf(duty.code()).hashCode());
        double luck = random.nextDouble();
        var hour = FIRST_HOUR + random.nextInt(HOURS);
        var minute = random.nextInt(60);
        int late = luck < IN_TIME ? 0 : 1 + random.nextInt(MOST_DAYS_LATE);
        var at = duty.due()
                .plusDays(late)
                .atTime(hour, minute)
                .atZone(staff.zone())
                .toInstant();
        return luck >= DONE || at.isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(new Doing(at, SAID.get(String.valueOf(duty.code())), evidence(duty)));
    }

    private static List<String> evidence(Past duty) {
        return duty.evidence() ? List.of(link(String.valueOf(duty.code()), duty.due())) : List.of();
    }

    private static String link(String code, LocalDate due) {
        return "https://docs.example.com/service/%s/%s".formatted(code, due);
    }
}

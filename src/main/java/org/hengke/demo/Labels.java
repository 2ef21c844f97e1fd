package org.hengke.demo;

import java.util.ArrayList;
import java.util.List;
import org.hengke.demo.Scenario.Sort;

/** What people mark cases with: what no category says. */
final class Labels {

    private static final List<String> OCCASIONAL = List.of("老年用户", "可作案例", "方言沟通", "需回访", "疑似批次问题");

    private Labels() {}

    /** At most three; most cases have none. */
    static List<String> of(
            Scenario scenario,
            Customer customer,
            List<Beat> beats,
            Dice dice,
            boolean outage,
            boolean installers,
            boolean promotion) {
        var labels = new ArrayList<String>();
        mark(labels, "中心仓故障", outage && dice.chance(0.7));
        mark(labels, "新安装服务商", installers && dice.chance(0.55));
        mark(labels, "大促", promotion && scenario.about("order.") && dice.chance(0.4));
        mark(labels, "价保", scenario.key().equals("refund.price") && dice.chance(0.6));
        mark(labels, "VIP 关怀", customer.tier() == Customer.Tier.VIP && dice.chance(0.5));
        mark(labels, "多次催促", wrote(beats) >= 4 && dice.chance(0.6));
        mark(labels, "差评风险", scenario.sort() == Sort.COMPLAINT && dice.chance(0.12));
        mark(labels, "需回访", scenario.sort() == Sort.COMPLAINT && dice.chance(0.25));
        mark(labels, "产品建议池", scenario.sort() == Sort.SUGGESTION && dice.chance(0.5));
        if (dice.chance(0.04)) {
            labels.add(dice.pick(OCCASIONAL));
        }
        return labels.stream().distinct().limit(3).toList();
    }

    private static long wrote(List<Beat> beats) {
        return beats.stream().filter(beat -> beat instanceof Beat.CustomerWrote).count();
    }

    private static void mark(List<String> labels, String label, boolean fits) {
        if (fits) {
            labels.add(label);
        }
    }
}

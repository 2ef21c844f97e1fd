package org.hengke.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Draws what a case is about. */
record SituationDraw(Catalogue catalogue) {

    private static final List<String> WINDOWS = List.of("上午9点至12点", "下午1点至4点", "下午2点至6点", "晚上6点至8点", "上午10点前", "全天");
    private static final List<String> COUPONS = List.of("满1000减80券", "会员日95折券", "满500减40券", "以旧换新补贴券", "新人专享券", "生日券");

    Situation draw(Dice dice, Scenario scenario, Customer customer, String agent, LocalDate day) {
        var product = dice.pick(scenario.needsLarge() ? catalogue.large() : catalogue.products());
        var fault = dice.pick(product.faults());
        var price = dice.between(product.lowest() / 10, product.highest() / 10) * 10 - 1;
        var boughtDaysAgo =
                scenario.about("repair") || scenario.about("use") ? dice.between(40, 330) : dice.between(2, 16);
        var bought = day.minusDays(boughtDaysAgo);
        var facts = new HashMap<String, String>();
        facts.put("thing", product.thing());
        facts.put("product", product.full());
        facts.put("model", product.model());
        facts.put("order", order(dice, bought));
        facts.put("amount", Integer.toString(price));
        facts.put("bought", date(bought));
        facts.put("due", date(day.minusDays(dice.below(3))));
        facts.put("visit", date(day.plusDays(dice.between(1, 4))));
        facts.put("window", dice.pick(WINDOWS));
        facts.put("city", customer.city().name());
        facts.put("area", dice.pick(customer.city().areas()));
        facts.put("estate", dice.pick(catalogue.estates()));
        facts.put("courier", dice.pick(catalogue.couriers()));
        facts.put("track", "CY" + dice.between(10_000_000, 99_999_999));
        facts.put("tail", customer.phone().substring(7));
        facts.put("master", dice.pick(catalogue.surnames().subList(0, 24)).text() + "师傅");
        facts.put("fault", fault.symptom());
        facts.put("cause", fault.cause());
        facts.put("remedy", fault.remedy());
        facts.put("part", fault.part());
        facts.put("partprice", Integer.toString(fault.price()));
        facts.put("company", customer.city().name() + dice.pick(catalogue.companies()));
        facts.put("points", Integer.toString(dice.between(5, 60) * 100));
        facts.put("coupon", dice.pick(COUPONS));
        facts.put("fee", Integer.toString(dice.between(3, 30) * 10));
        facts.put("n", Integer.toString(dice.between(2, 5)));
        facts.put("ms", customer.salutation());
        facts.put("me", agent);
        facts.put("dept", scenario.department());
        return new Situation(facts);
    }

    private static String order(Dice dice, LocalDate bought) {
        return String.format(
                Locale.ROOT,
                "%02d%02d%02d%06d",
                bought.getYear() % 100,
                bought.getMonthValue(),
                bought.getDayOfMonth(),
                dice.below(1_000_000));
    }

    private static String date(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

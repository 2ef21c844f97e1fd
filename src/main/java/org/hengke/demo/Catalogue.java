package org.hengke.demo;

import java.util.ArrayList;
import java.util.List;

/** What the demo company sells and where its customers live; all of it invented. */
record Catalogue(
        List<Product> products,
        List<Product> large,
        List<City> cities,
        List<String> estates,
        List<String> couriers,
        List<String> companies,
        List<Name> surnames,
        List<Name> women,
        List<Name> men) {

    record Product(
            String full, String thing, String model, int lowest, int highest, boolean large, List<Fault> faults) {}

    record Fault(String symptom, String cause, String remedy, String part, int price) {}

    record City(String name, List<String> areas) {}

    record Name(String text, String pinyin) {}

    static Catalogue read() {
        var products = readProducts();
        var cities = new ArrayList<City>();
        var estates = List.<String>of();
        var couriers = List.<String>of();
        var companies = List.<String>of();
        var surnames = List.<Name>of();
        var women = List.<Name>of();
        var men = List.<Name>of();
        for (var line : PhraseBook.lines("names.txt")) {
            var kind = line.substring(0, line.indexOf(' '));
            var rest = line.substring(kind.length() + 1);
            switch (kind) {
                case "city" -> {
                    var fields = List.of(rest.split("\\|", -1));
                    cities.add(new City(fields.getFirst(), fields.subList(1, fields.size())));
                }
                case "estate" -> estates = words(rest);
                case "courier" -> couriers = words(rest);
                case "company" -> companies = words(rest);
                case "surname" -> surnames = names(rest);
                case "woman" -> women = names(rest);
                case "man" -> men = names(rest);
                default -> throw new IllegalArgumentException("unknown line in names.txt: " + line);
            }
        }
        return new Catalogue(
                products,
                products.stream().filter(Product::large).toList(),
                List.copyOf(cities),
                estates,
                couriers,
                companies,
                surnames,
                women,
                men);
    }

    private static List<Product> readProducts() {
        var products = new ArrayList<Product>();
        for (var line : PhraseBook.lines("products.txt")) {
            if (line.startsWith("product ")) {
                var f = line.substring(8).split("\\|", -1);
                products.add(new Product(
                        f[0],
                        f[1],
                        f[2],
                        Integer.parseInt(f[3]),
                        Integer.parseInt(f[4]),
                        "large".equals(f[5]),
                        new ArrayList<>()));
            } else if (line.startsWith("fault ")) {
                var f = line.substring(6).split("\\|", -1);
                products.getLast().faults().add(new Fault(f[0], f[1], f[2], f[3], Integer.parseInt(f[4])));
            }
        }
        return List.copyOf(products);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    private static List<Name> names(String line) {
        return words(line).stream()
                .map(word -> word.split("\\|", -1))
                .map(pair -> new Name(pair[0], pair[1]))
                .toList();
    }
}

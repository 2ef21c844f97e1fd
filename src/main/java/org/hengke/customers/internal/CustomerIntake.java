package org.hengke.customers.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengke.customers.Contact;
import org.hengke.customers.CustomerId;
import org.hengke.customers.FoundCustomer;
import org.hengke.customers.NewCustomer;
import org.springframework.stereotype.Component;

/** Finds customers by what they can be reached by, and makes those that are not known yet; call it in a transaction. */
@Component
public class CustomerIntake {

    private static final int CHUNK = 2_000;

    private final CustomerStore store;

    CustomerIntake(CustomerStore store) {
        this.store = store;
    }

    public FoundCustomer findOrCreate(NewCustomer who) {
        store.lock(who);
        return resolve(List.of(who)).getFirst();
    }

    public List<FoundCustomer> findOrCreateAll(List<NewCustomer> many) {
        store.lockAll();
        var found = new ArrayList<FoundCustomer>(many.size());
        for (var from = 0; from < many.size(); from += CHUNK) {
            found.addAll(resolve(many.subList(from, Math.min(many.size(), from + CHUNK))));
        }
        return found;
    }

    public List<Boolean> known(List<NewCustomer> many) {
        var answers = new ArrayList<Boolean>(many.size());
        for (var from = 0; from < many.size(); from += CHUNK) {
            var some = many.subList(from, Math.min(many.size(), from + CHUNK));
            var known = known(some, store);
            some.forEach(who -> answers.add(known.find(who) != null));
        }
        return answers;
    }

    private static Known known(List<NewCustomer> many, CustomerStore store) {
        var references = new ArrayList<String>();
        for (var who : many) {
            if (who.reference() != null) {
                references.add(who.reference());
            }
        }
        return new Known(
                store.byReference(references),
                store.byContact(many.stream()
                        .flatMap(who -> who.contacts().stream())
                        .distinct()
                        .toList()));
    }

    private List<FoundCustomer> resolve(List<NewCustomer> many) {
        var known = known(many, store);
        var fresh = new ArrayList<NewCustomer>();
        var places = new ArrayList<Integer>();
        var ids = new HashMap<Integer, CustomerId>();
        var pending = new Pending();
        for (var i = 0; i < many.size(); i++) {
            var who = many.get(i);
            var id = known.find(who);
            if (id != null) {
                ids.put(i, id);
                places.add(-1);
                continue;
            }
            var place = pending.find(who);
            if (place == null) {
                place = fresh.size();
                fresh.add(who);
            } else {
                fresh.set(place, joined(fresh.get(place), who));
            }
            pending.add(who, place);
            places.add(place);
        }
        var created = store.create(fresh);
        var seen = new boolean[fresh.size()];
        var found = new ArrayList<FoundCustomer>(many.size());
        var additions = new LinkedHashMap<CustomerId, NewCustomer>();
        for (var i = 0; i < many.size(); i++) {
            var place = places.get(i);
            if (place < 0) {
                var id = java.util.Objects.requireNonNull(ids.get(i));
                additions.merge(id, many.get(i), CustomerIntake::joined);
                found.add(new FoundCustomer(id, false));
            } else {
                found.add(new FoundCustomer(created.get(place), !seen[place]));
                seen[place] = true;
            }
        }
        store.complete(additions);
        return found;
    }

    private static NewCustomer joined(NewCustomer one, NewCustomer other) {
        var contacts = new ArrayList<>(one.contacts());
        other.contacts().stream()
                .filter(contact -> contacts.stream().noneMatch(have -> same(have, contact)))
                .forEach(contacts::add);
        return new NewCustomer(
                one.name().isEmpty() ? other.name() : one.name(),
                contacts,
                one.tier() == null ? other.tier() : one.tier(),
                one.gender() == null ? other.gender() : one.gender(),
                one.company().isEmpty() ? other.company() : one.company(),
                one.address().isEmpty() ? other.address() : one.address(),
                one.notes().isEmpty() ? other.notes() : one.notes(),
                one.reference() == null ? other.reference() : one.reference(),
                one.owner() == null ? other.owner() : one.owner(),
                one.source());
    }

    static boolean same(Contact one, Contact other) {
        return one.kind() == other.kind() && one.normalised().equals(other.normalised());
    }

    private record Known(Map<String, CustomerId> references, Map<String, CustomerId> contacts) {

        @org.jspecify.annotations.Nullable CustomerId find(NewCustomer who) {
            if (who.reference() != null && references.get(who.reference()) != null) {
                return references.get(who.reference());
            }
            for (var contact : who.contacts()) {
                var id = contacts.get(CustomerStore.key(contact));
                if (id != null) {
                    return id;
                }
            }
            return null;
        }
    }

    private static final class Pending {

        private final Map<String, Integer> places = new HashMap<>();

        @org.jspecify.annotations.Nullable Integer find(NewCustomer who) {
            if (who.reference() != null && places.get("ref:" + who.reference()) != null) {
                return places.get("ref:" + who.reference());
            }
            for (var contact : who.contacts()) {
                var place = places.get(CustomerStore.key(contact));
                if (place != null) {
                    return place;
                }
            }
            return null;
        }

        void add(NewCustomer who, int place) {
            if (who.reference() != null) {
                places.putIfAbsent("ref:" + who.reference(), place);
            }
            who.contacts().forEach(contact -> places.putIfAbsent(CustomerStore.key(contact), place));
        }
    }
}

package org.hengke.cases.web;

import java.util.List;
import java.util.Objects;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseSort;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Priority;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** What an address asks of the list of cases; absent does not narrow. */
record CaseQuery(
        @Nullable List<CaseState> state,
        @Nullable List<CaseType> type,
        @Nullable List<Priority> priority,
        @Nullable List<Channel> channel,
        @Nullable List<Long> category,
        CaseFilter.@Nullable Owner owner,
        @Nullable Long person,
        @Nullable Boolean myTeam,
        @Nullable Long team,
        @Nullable Long customer,
        @Nullable String tag,
        @Nullable Integer severity,
        CaseFilter.@Nullable Due due,
        CaseFilter.@Nullable Recently resolved,
        @Nullable CaseSort sort) {

    CaseQuery {
        state = given(state);
        type = given(type);
        priority = given(priority);
        channel = given(channel);
        category = given(category);
    }

    /** Without what an address leaves blank between the commas. */
    private static <T> @Nullable List<T> given(@Nullable List<T> values) {
        return values == null ? null : values.stream().filter(Objects::nonNull).toList();
    }

    CaseFilter filter() {
        return new CaseFilter(
                state,
                type,
                priority,
                channel,
                category == null ? null : category.stream().map(CategoryId::new).toList(),
                owner,
                person == null ? null : new PersonId(person),
                myTeam,
                team == null ? null : new TeamId(team),
                customer == null ? null : new CustomerId(customer),
                tag,
                severity,
                due,
                resolved);
    }

    CaseSort order() {
        var usual = state == null || state.stream().allMatch(CaseState::open) ? CaseSort.DUE : CaseSort.NEWEST;
        return sort == null ? usual : sort;
    }
}

-- What stocks changed by in each month, summed from the days of the roll-up of the same name: a stock is the sum of all its past, and
-- a department's past is years of days. None of it is provisional.
create table metrics.person_stocks (
    month         date     not null,
    measure_id    smallint not null,
    department_id bigint,
    team_id       bigint,
    person_id     bigint,
    facts         bigint   not null,
    numerator     bigint   not null,
    denominator   bigint   not null,
    constraint person_stocks_are_unique unique nulls not distinct (month, measure_id, department_id, team_id, person_id)
);
create index person_stocks_by_team on metrics.person_stocks (team_id, measure_id, month);
create index person_stocks_by_person on metrics.person_stocks (person_id, measure_id, month);

create table metrics.team_stocks (
    month         date     not null,
    measure_id    smallint not null,
    department_id bigint,
    team_id       bigint,
    facts         bigint   not null,
    numerator     bigint   not null,
    denominator   bigint   not null,
    constraint team_stocks_are_unique unique nulls not distinct (month, measure_id, department_id, team_id)
);

create table metrics.category_stocks (
    month         date     not null,
    measure_id    smallint not null,
    department_id bigint,
    channel       text,
    category_id   bigint,
    facts         bigint   not null,
    numerator     bigint   not null,
    denominator   bigint   not null,
    constraint category_stocks_are_unique unique nulls not distinct (month, measure_id, department_id, channel, category_id)
);

insert into metrics.person_stocks
select date_trunc('month', day)::date, measure_id, department_id, team_id, person_id, sum(facts), sum(numerator), sum(denominator)
  from metrics.person_days
 where measure_id in (select measure_id from metrics.measure_versions where aggregation = 'STOCK')
 group by 1, 2, 3, 4, 5;

insert into metrics.team_stocks
select date_trunc('month', day)::date, measure_id, department_id, team_id, sum(facts), sum(numerator), sum(denominator)
  from metrics.team_days
 where measure_id in (select measure_id from metrics.measure_versions where aggregation = 'STOCK')
 group by 1, 2, 3, 4;

insert into metrics.category_stocks
select date_trunc('month', day)::date, measure_id, department_id, channel, category_id, sum(facts), sum(numerator), sum(denominator)
  from metrics.category_days
 where measure_id in (select measure_id from metrics.measure_versions where aggregation = 'STOCK')
 group by 1, 2, 3, 4, 5;

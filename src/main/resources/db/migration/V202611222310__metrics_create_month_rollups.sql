-- Months that have rolled-up days. Where they are summed, the roll-ups by month below are the sums of those by day, and a question about
-- whole months needs a thirtieth of the rows; a stock, which is the sum of all its past, still less.
create table metrics.rolled_months (
    month  date    not null,
    summed boolean not null,
    constraint rolled_months_pk primary key (month),
    constraint rolled_months_begin_on_the_first check (month = date_trunc('month', month))
);

insert into metrics.rolled_months
select distinct date_trunc('month', day)::date, false
  from metrics.team_days;

create table metrics.person_months (
    month         date          not null,
    measure_id    smallint      not null,
    department_id bigint,
    team_id       bigint,
    person_id     bigint,
    facts         bigint        not null,
    numerator     bigint        not null,
    denominator   bigint        not null,
    amounts       bigint[],
    counts        bigint[],
    unsettled     timestamptz[],
    constraint person_months_are_unique unique nulls not distinct (month, measure_id, department_id, team_id, person_id)
);
create index person_months_by_team on metrics.person_months (team_id, measure_id, month);
create index person_months_by_person on metrics.person_months (person_id, measure_id, month);

create table metrics.team_months (
    month         date          not null,
    measure_id    smallint      not null,
    department_id bigint,
    team_id       bigint,
    facts         bigint        not null,
    numerator     bigint        not null,
    denominator   bigint        not null,
    amounts       bigint[],
    counts        bigint[],
    unsettled     timestamptz[],
    constraint team_months_are_unique unique nulls not distinct (month, measure_id, department_id, team_id)
);

create table metrics.category_months (
    month         date          not null,
    measure_id    smallint      not null,
    department_id bigint,
    channel       text,
    category_id   bigint,
    facts         bigint        not null,
    numerator     bigint        not null,
    denominator   bigint        not null,
    amounts       bigint[],
    counts        bigint[],
    unsettled     timestamptz[],
    constraint category_months_are_unique unique nulls not distinct (month, measure_id, department_id, channel, category_id)
);

-- What a department says of measures of its own, a row a version; the numbers of a version stand in measure_versions. The latest holds.
create table metrics.own_measures (
    measure_id  smallint not null,
    version     smallint not null,
    name        text     not null,
    description text     not null,
    formula     text,
    changed_by  bigint   not null,
    constraint own_measures_pk primary key (measure_id, version),
    constraint own_measures_version_fk foreign key (measure_id, version)
        references metrics.measure_versions (measure_id, version),
    constraint own_measures_changer_fk foreign key (changed_by) references staff.people (id),
    constraint own_measures_have_a_name check (name <> '')
);

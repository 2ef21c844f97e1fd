create schema demo;

-- How far the demo department has been written; absent where there is none.
create table demo.state (
    one   boolean not null default true,
    state jsonb   not null,
    constraint state_pk primary key (one),
    constraint state_is_one check (one)
);

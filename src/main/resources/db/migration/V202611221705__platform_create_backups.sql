create table platform.backups (
    id         bigint generated always as identity primary key,
    file       text not null,
    asked_by   text,
    started_at timestamptz not null,
    ended_at   timestamptz,
    size       bigint,
    rows       bigint,
    files      bigint,
    summary    jsonb,
    problem    text,
    removed_at timestamptz,
    constraint outcome_is_whole check ((ended_at is null) = (size is null and problem is null))
);
create index backups_by_start on platform.backups (started_at desc);

-- A backup restored into a scratch database and compared with what was written.
create table platform.backup_drills (
    id          bigint generated always as identity primary key,
    backup_id   bigint not null,
    started_at  timestamptz not null,
    ended_at    timestamptz not null,
    rows        bigint not null,
    differences text[] not null,
    problem     text,
    constraint drill_of_backup foreign key (backup_id) references platform.backups (id)
);
create index backup_drills_by_backup on platform.backup_drills (backup_id);

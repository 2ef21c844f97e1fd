create schema platform;

-- Modulith's event publication registry: an event published in a transaction is delivered at least once.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);

-- db-scheduler's jobs.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

create table platform.settings (
    key        text primary key,
    value      jsonb not null,
    version    bigint not null default 1,
    changed_at timestamptz not null
);

-- What a request with an Idempotency-Key was answered, so that a repeated one gets the same answer.
create table platform.idempotent_requests (
    caller      text not null,
    key         text not null,
    digest      bytea not null,
    answer      text,
    started_at  timestamptz not null,
    primary key (caller, key),
    constraint key_is_short check (length(key) between 1 and 200)
);
create index idempotent_requests_by_age on platform.idempotent_requests (started_at);

create table platform.attachments (
    id         bigint generated always as identity primary key,
    name       text not null,
    type       text not null,
    size       bigint not null,
    digest     bytea not null,
    stored_as  text not null,
    created_at timestamptz not null,
    constraint name_is_short check (length(name) between 1 and 255),
    constraint size_is_positive check (size > 0)
);

create table platform.runs (
    id           bigint generated always as identity primary key,
    kind         text not null,
    started_by   text,
    state        text not null,
    done         bigint not null default 0,
    total        bigint,
    step         text,
    result       jsonb,
    problem      text,
    cancel_asked boolean not null default false,
    node         text not null,
    created_at   timestamptz not null,
    beat_at      timestamptz not null,
    ended_at     timestamptz,
    constraint state_is_known check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    constraint end_is_whole check ((state = 'RUNNING') = (ended_at is null))
);
create index runs_by_kind on platform.runs (kind, id desc);

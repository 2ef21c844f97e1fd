create schema imports;

create table imports.imports (
    id          bigint generated always as identity primary key,
    file_name   text        not null,
    file_size   bigint      not null,
    stored_as   text        not null,
    state       text        not null,
    recognition jsonb,
    plan        jsonb,
    checked     jsonb,
    result      jsonb,
    undone      jsonb,
    problem     text,
    arguments   jsonb       not null default '[]',
    run_id      bigint,
    started_by  bigint      not null,
    version     bigint      not null default 0,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint state_is_known check (state in (
        'reading', 'read', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'stopped', 'failed')),
    constraint imports_by_fk foreign key (started_by) references staff.people (id),
    constraint imports_run_fk foreign key (run_id) references platform.runs (id)
);

-- The rows of a file as the plan reads them, only while they are checked and taken in; a crash may empty it.
create unlogged table imports.rows (
    import_id bigint not null,
    key       text   collate "C" not null,
    sequence  bigint not null,
    at        timestamptz,
    line      bigint not null,
    cells     text   not null
);
create index rows_in_order on imports.rows (import_id, key, sequence, at, line);

create table imports.problems (
    import_id bigint not null,
    number    bigint not null,
    line      bigint not null,
    field     text   not null,
    code      text   not null,
    value     text   not null,
    primary key (import_id, number),
    constraint problems_import_fk foreign key (import_id) references imports.imports (id) on delete cascade
);
create index problems_by_line on imports.problems (import_id, line);

-- What became of each record of another program, so that the same file twice adds nothing.
create table imports.sources (
    origin         text   not null,
    key            text   not null,
    digest         bytea  not null,
    case_id        bigint not null,
    case_version   int    not null,
    import_id      bigint not null,
    primary key (origin, key),
    constraint sources_import_fk foreign key (import_id) references imports.imports (id)
);
create index sources_by_import on imports.sources (import_id, case_id);

-- What an import made besides cases.
create table imports.made (
    import_id bigint not null,
    kind      text   not null,
    entity_id bigint not null,
    primary key (import_id, kind, entity_id),
    constraint made_import_fk foreign key (import_id) references imports.imports (id),
    constraint made_kind_is_known check (kind in ('person', 'team', 'department', 'customer', 'category'))
);
create index made_by_kind on imports.made (kind, entity_id);

create table imports.templates (
    id         bigint generated always as identity primary key,
    name       text        not null,
    plan       jsonb       not null,
    -- names of the columns in use, in the order of the plan's columns
    headers    text[]      not null,
    created_by bigint      not null,
    created_at timestamptz not null,
    constraint templates_name_is_unique unique (name),
    constraint templates_name_is_given check (length(btrim(name)) between 1 and 60),
    constraint templates_by_fk foreign key (created_by) references staff.people (id)
);

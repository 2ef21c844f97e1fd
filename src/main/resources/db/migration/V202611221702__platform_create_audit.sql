-- Who did what, on what, when, from where. Ids and salted digests only: names and texts live where they can be erased.
create table platform.audit_batches (
    id             bigint      not null,
    sealed_at      timestamptz not null,
    entries        integer     not null,
    first_entry_id bigint      not null,
    last_entry_id  bigint      not null,
    previous_hash  bytea       not null,
    hash           bytea       not null,
    constraint audit_batches_pk primary key (id),
    constraint audit_batches_hold_something check (entries > 0),
    constraint audit_batches_follow_one_another unique (previous_hash)
);

create table platform.audit_entries (
    id           bigint      generated always as identity,
    occurred_at  timestamptz not null,
    actor        bigint,
    via          text        not null,
    address      text,
    action       text        not null,
    viewing      boolean     not null,
    subject_kind text        not null,
    subject_id   bigint,
    details      jsonb       not null default '{}',
    batch_id     bigint,
    constraint audit_entries_pk primary key (id),
    constraint audit_entries_batch_fk foreign key (batch_id) references platform.audit_batches (id) deferrable initially deferred
);
create index audit_entries_unsealed on platform.audit_entries (id) where batch_id is null;
create index audit_entries_by_batch on platform.audit_entries (batch_id, id);
create index audit_entries_by_subject on platform.audit_entries (subject_kind, subject_id, id desc);
create index audit_entries_by_actor on platform.audit_entries (actor, id desc);
create index audit_entries_by_action on platform.audit_entries (action text_pattern_ops, id desc);
create index audit_entries_by_time on platform.audit_entries (occurred_at, id);

-- What a digest of a subject was salted with; taken away when the subject is erased, so that its digests say nothing any more.
create table platform.audit_salts (
    subject_kind text   not null,
    subject_id   bigint not null,
    salt         bytea  not null,
    constraint audit_salts_pk primary key (subject_kind, subject_id)
);

-- Nothing is ever changed or removed; an entry gets its batch once, when it is sealed.
create function platform.refuse_to_rewrite_audit() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'audit_entries' then
        if old.batch_id is null and new.batch_id is not null
           and (to_jsonb(new) - 'batch_id') = (to_jsonb(old) - 'batch_id') then
            return new;
        end if;
    end if;
    raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger audit_entries_are_append_only
    before update or delete on platform.audit_entries
    for each row execute function platform.refuse_to_rewrite_audit();
create trigger audit_entries_are_not_emptied
    before truncate on platform.audit_entries
    for each statement execute function platform.refuse_to_rewrite_audit();
create trigger audit_batches_are_append_only
    before update or delete on platform.audit_batches
    for each row execute function platform.refuse_to_rewrite_audit();
create trigger audit_batches_are_not_emptied
    before truncate on platform.audit_batches
    for each statement execute function platform.refuse_to_rewrite_audit();

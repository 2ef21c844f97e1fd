create table staff.passwords (
    person_id  bigint      not null,
    hash       text        not null,
    changed_at timestamptz not null,
    temporary  boolean     not null default false,
    constraint passwords_pk primary key (person_id),
    constraint passwords_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);

-- The secret is sealed with the installation's key; last_step stops a code from being used twice.
create table staff.second_factors (
    person_id    bigint      not null,
    secret       bytea       not null,
    started_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    constraint second_factors_pk primary key (person_id),
    constraint second_factors_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);

create table staff.recovery_codes (
    person_id bigint      not null,
    hash      bytea       not null,
    used_at   timestamptz,
    constraint recovery_codes_pk primary key (person_id, hash),
    constraint recovery_codes_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);

-- A session's token is known to its browser alone; here is only its hash.
create table staff.sessions (
    id           bigint      generated always as identity,
    person_id    bigint      not null,
    token_hash   bytea       not null,
    method       text        not null,
    address      text        not null,
    agent        text        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    constraint sessions_pk primary key (id),
    constraint sessions_token_is_unique unique (token_hash),
    constraint sessions_method_is_known check (method in ('PASSWORD', 'OPENID', 'PASSKEY', 'SETUP')),
    constraint sessions_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);
create index sessions_by_person on staff.sessions (person_id);
create index sessions_by_expiry on staff.sessions (expires_at);

-- permissions null: whatever its owner may.
create table staff.access_tokens (
    id           bigint      generated always as identity,
    person_id    bigint      not null,
    name         text        not null,
    token_hash   bytea       not null,
    permissions  text[],
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    constraint access_tokens_pk primary key (id),
    constraint access_tokens_token_is_unique unique (token_hash),
    constraint access_tokens_name_is_given check (name <> ''),
    constraint access_tokens_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);
create index access_tokens_by_person on staff.access_tokens (person_id);

-- Failed attempts to sign in, by a digest of the login name or by address; kept for names nobody has, too.
create table staff.sign_in_failures (
    key           text        not null,
    failures      integer     not null,
    failed_at     timestamptz not null,
    blocked_until timestamptz,
    constraint sign_in_failures_pk primary key (key)
);
create index sign_in_failures_by_age on staff.sign_in_failures (failed_at);

-- Who a person is for an OpenID Connect provider.
create table staff.identities (
    issuer    text        not null,
    subject   text        not null,
    person_id bigint      not null,
    linked_at timestamptz not null,
    constraint identities_pk primary key (issuer, subject),
    constraint identities_person_fk foreign key (person_id) references staff.people (id) on delete cascade
);
create index identities_by_person on staff.identities (person_id);

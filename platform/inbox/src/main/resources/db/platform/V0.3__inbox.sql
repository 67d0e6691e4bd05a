create table inbox_event (
    event_id   uuid primary key,
    handled_at timestamptz not null default now()
);

create table applied_offset (
    topic       text        not null,
    partition   integer     not null,
    next_offset bigint      not null,
    event_time  timestamptz not null,
    applied_at  timestamptz not null,
    primary key (topic, partition)
);

create table parked_event (
    position       bigint generated always as identity primary key,
    event_id       uuid        not null unique,
    topic          text        not null,
    key            text        not null,
    type           text        not null,
    data           json        not null,
    occurred_at    timestamptz not null,
    subject        text,
    correlation_id text,
    causation_id   text,
    traceparent    text,
    partition      integer     not null,
    event_offset   bigint      not null,
    reason         text,
    parked_at      timestamptz not null default now()
);
create index parked_event_key on parked_event (key, position);

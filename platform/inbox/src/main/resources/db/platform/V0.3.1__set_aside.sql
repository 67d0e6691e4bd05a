-- Events that an operator has given up, so that what waited behind them could go on. Never deleted.
create table set_aside_event (
    event_id     uuid primary key,
    topic        text        not null,
    key          text        not null,
    type         text        not null,
    partition    integer     not null,
    event_offset bigint      not null,
    failure      text        not null,
    actor        text        not null,
    reason       text        not null,
    set_aside_at timestamptz not null default now()
);

create table idempotency_key (
    scope      text        not null,
    key        text        not null,
    body_hash  text        not null,
    status     integer     not null,
    body       text,
    location   text,
    etag       text,
    kept_at    timestamptz not null default now(),
    primary key (scope, key)
);
create index idempotency_key_age on idempotency_key (kept_at);

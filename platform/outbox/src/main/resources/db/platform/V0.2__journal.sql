create table journal (
    position       bigint generated always as identity primary key,
    event_id       uuid        not null unique,
    topic          text        not null,
    key            text        not null,
    type           text        not null,
    subject        text,
    occurred_at    timestamptz not null,
    data           json        not null,
    correlation_id text        not null,
    causation_id   text        not null,
    traceparent    text,
    written_at     timestamptz not null default clock_timestamp(),
    published_at   timestamptz
);
create index journal_unpublished on journal (position) where published_at is null;
create index journal_subject on journal (subject, position desc);

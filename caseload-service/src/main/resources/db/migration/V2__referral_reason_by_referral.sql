-- The note names its referral. Rebuild the projection of doorstep.narrative.v1 to fill it.

drop table referral_reason;
create table referral_reason (
    note_id     uuid        primary key,
    person_id   uuid        not null,
    referral_id uuid        not null,
    version     bigint      not null,
    text        text        not null,
    written_at  timestamptz not null
);
create index referral_reason_referral on referral_reason (referral_id, written_at);

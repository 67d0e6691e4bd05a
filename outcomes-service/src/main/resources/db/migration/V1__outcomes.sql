-- Read models, filled from events only and emptied by a rebuild.

create table fact (
    event_id         uuid primary key,
    context          text        not null,
    kind             text        not null,
    event_type       text        not null,
    event_time       timestamptz not null,
    person_id        uuid        not null,
    referral_id      uuid,
    plan_id          uuid,
    neighbourhood_id text,
    happened_at      timestamptz not null,
    detail           jsonb       not null
);
create index fact_kind on fact (kind, happened_at);
create index fact_person on fact (person_id);
create index fact_referral on fact (referral_id) where referral_id is not null;
create index fact_place on fact (referral_id) include (neighbourhood_id) where neighbourhood_id is not null;
create index fact_plan on fact (plan_id) where kind = 'plan-created';

create table person_attributes (
    person_id          uuid primary key,
    age_band           text    not null,
    neighbourhood_id   text,
    deprivation_decile integer,
    opt_out            boolean not null
);

create table neighbourhood (
    neighbourhood_id text primary key,
    version          bigint not null,
    name             text   not null,
    board_id         text   not null
);

-- This service's own facts: a rebuild leaves them alone.

create table experience (
    experience_id   uuid primary key,
    event_id        uuid        not null unique,
    person_id       uuid        not null,
    referral_id     uuid,
    respondent      text        not null,
    score           integer     not null check (score between 1 and 5),
    story_told_once boolean,
    comment         text,
    organisation    text        not null,
    recorded_at     timestamptz not null
);
create index experience_person on experience (person_id);
create index experience_recorded on experience (recorded_at);

create table recorded_outcome (
    outcome_id               uuid primary key,
    revision                 integer     not null,
    person_id                uuid        not null,
    plan_id                  uuid        not null,
    review_id                uuid        not null unique,
    story_retold             integer     not null,
    different_staff          integer     not null,
    minutes_to_first_contact bigint,
    falls                    integer     not null,
    urinary_infections       integer     not null,
    admissions               integer     not null,
    goals_achieved           integer     not null,
    goals_agreed             integer     not null,
    carer_experience         integer,
    reviewed_at              timestamptz not null
);
create index recorded_outcome_person on recorded_outcome (person_id);

create table released_outcome (
    outcome_id uuid primary key,
    revision   integer not null
);

-- Where things happened: the neighbourhood in force when the referral came in, else the person's.

create view placed_referral as
select distinct on (f.referral_id) f.referral_id, f.neighbourhood_id
from fact f
where f.referral_id is not null and f.neighbourhood_id is not null
order by f.referral_id, (f.kind = 'referral-received') desc, f.happened_at, f.event_id;

create function neighbourhood_of(referral uuid, person uuid) returns text
    language sql
    stable
    return coalesce(
        (select p.neighbourhood_id from placed_referral p where p.referral_id = referral),
        (select a.neighbourhood_id from person_attributes a where a.person_id = person));

-- A fact about a plan belongs to the plan's referral.

create view fact_of_referral as
select f.event_id,
       f.kind,
       f.event_type,
       f.event_time,
       f.person_id,
       coalesce(f.referral_id, (select p.referral_id
                                from fact p
                                where p.kind = 'plan-created' and p.plan_id = f.plan_id
                                limit 1)) as referral_id,
       f.happened_at,
       f.detail
from fact f;

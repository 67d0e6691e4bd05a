-- Copies of what other services state; written by their projections only.

create table person_copy (
    person_id      uuid primary key,
    person_version bigint  not null,
    nhs_number     text,
    practice       text,
    deceased       boolean not null
);
comment on column person_copy.nhs_number is 'Only a verified number is kept: no other may match a line of a file.';
create index person_copy_nhs_number on person_copy (nhs_number);

create table neighbourhood_copy (
    neighbourhood_id        text primary key,
    version                 bigint not null,
    neighbourhood_team_id   text   not null,
    urgent_response_team_id text   not null
);

create table neighbourhood_practice (
    neighbourhood_id text not null references neighbourhood_copy on delete cascade,
    practice         text not null,
    primary key (neighbourhood_id, practice)
);
create index neighbourhood_practice_practice on neighbourhood_practice (practice);

-- What is reported here.

create table condition (
    person_id   uuid not null,
    icd10       text not null,
    recorded_on date not null,
    source      text not null,
    reported_by text not null,
    received_at timestamptz not null,
    primary key (person_id, icd10, recorded_on)
);

create table activity (
    activity_id  uuid primary key,
    person_id    uuid        not null,
    type         text        not null check (type in ('admitted', 'discharged', 'attended')),
    organisation text        not null,
    at           timestamptz not null,
    primary_icd10 text,
    other_icd10s text[]      not null,
    received_at  timestamptz not null
);
create index activity_person on activity (person_id, at);

-- What is made of it.

create table scored_person (
    person_id uuid primary key
);
comment on table scored_person is 'Locked while the conditions and scores of a person change.';

create table score (
    person_id     uuid        not null references scored_person,
    model         text        not null check (model in ('HFRS', 'CHARLSON')),
    model_version text        not null,
    value         integer     not null,
    unit          text        not null check (unit in ('tenths', 'points')),
    band          text check (band in ('low', 'intermediate', 'high')),
    factors       jsonb       not null,
    changes_on    date,
    calculated_at timestamptz not null,
    primary key (person_id, model)
);
comment on column score.changes_on is 'First day on which the score may be another without a new fact.';
create index score_changes_on on score (changes_on) where changes_on is not null;
create index score_ranking on score (model, value desc, person_id);

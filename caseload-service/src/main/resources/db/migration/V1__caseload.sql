-- The locality: neighbourhoods, their networks' practices, their teams.
create table neighbourhood (
    neighbourhood_id        text    primary key,
    version                 bigint  not null,
    name                    text    not null,
    board_id                text    not null,
    board_name              text    not null,
    population              integer not null check (population > 0),
    lead_gp                 text    not null,
    lead_nurse              text    not null,
    neighbourhood_team_id   text    not null,
    urgent_response_team_id text    not null
);

create table neighbourhood_network (
    pcn_code         text primary key,
    neighbourhood_id text not null references neighbourhood
);
create index neighbourhood_network_of on neighbourhood_network (neighbourhood_id);

create table team (
    team_id      text primary key,
    name         text not null,
    team_type    text not null,
    organisation text not null
);

create table neighbourhood_team (
    neighbourhood_id text not null references neighbourhood,
    team_id          text not null references team,
    primary key (neighbourhood_id, team_id)
);
create index neighbourhood_team_of on neighbourhood_team (team_id);

create table practice (
    ods_code text primary key,
    name     text not null,
    pcn_code text
);
comment on column practice.pcn_code is 'null: in no network ("Unallocated")';

-- Cases: a team's side of one offer. The columns after "state" belong to the states that have them.
create table team_case (
    case_id          uuid        primary key,
    version          bigint      not null,
    referral_id      uuid        not null,
    offer_number     integer     not null,
    person_id        uuid        not null,
    team_id          text        not null references team,
    organisation     text        not null,
    neighbourhood_id text,
    priority         text        not null,
    reason           text        not null,
    offered_at       timestamptz not null,
    expires_at       timestamptz not null,
    clock_due_at     timestamptz,
    deadline         timestamptz not null,
    journey          text        not null,
    state            text        not null,
    accepted_at      timestamptz,
    named_clinician  text,
    discipline       text,
    ended_at         timestamptz,
    end_reason       text,
    advice_note_id   uuid,
    contact_count    integer     not null default 0,
    unique (referral_id, offer_number)
);
comment on column team_case.deadline is 'clock_due_at, or without a clock expires_at: the order of a worklist';
comment on column team_case.journey is 'correlation id of the referral';
create index team_case_worklist on team_case (team_id, deadline, case_id);
create index team_case_person on team_case (person_id, offered_at);

create table contact (
    contact_id    uuid        primary key,
    case_id       uuid        not null references team_case,
    mechanism     text        not null,
    outcome       text        not null,
    took_place_at timestamptz not null,
    recorded_at   timestamptz not null,
    staff_id      text        not null,
    note_id       uuid
);
create index contact_case on contact (case_id, took_place_at);

create table note (
    note_id      uuid        primary key,
    person_id    uuid        not null,
    kind         text        not null,
    text         text        not null,
    written_by   text        not null,
    organisation text        not null,
    written_at   timestamptz not null,
    journey      text        not null
);
create index note_person on note (person_id);

-- Read models: rebuilt from the topics of their owners, written by nothing else.
create table person_copy (
    person_id           uuid   primary key,
    version             bigint not null,
    nhs_number          text,
    nhs_number_status   text   not null,
    family              text,
    given               text,
    birth_date          date,
    practice            text,
    communication_needs jsonb  not null,
    alerts              jsonb  not null,
    deceased_at         timestamptz
);

create table referral_reason (
    note_id    uuid        primary key,
    person_id  uuid        not null,
    version    bigint      not null,
    journey    text        not null,
    text       text        not null,
    written_at timestamptz not null
);
create index referral_reason_journey on referral_reason (person_id, journey, written_at);

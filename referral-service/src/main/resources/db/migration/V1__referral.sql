-- The county, copied from doorstep.neighbourhood.v1: a projection, truncated and rebuilt.
create table directory_neighbourhood (
    neighbourhood_id text primary key,
    version bigint not null,
    name text not null,
    everyday_team text not null,
    urgent_team text not null
);
create table directory_practice (
    ods_code text primary key,
    neighbourhood_id text not null
);
create index directory_practice_neighbourhood on directory_practice (neighbourhood_id);
create table directory_team (
    team_id text primary key,
    name text not null,
    organisation text not null
);

-- The person index.
create table person (
    person_id uuid primary key,
    version bigint not null,
    nhs_status text not null check (nhs_status in ('VERIFIED', 'NOT_VERIFIED', 'ABSENT')),
    nhs_digits text,
    family text,
    given text,
    birth_date date,
    sex text not null,
    practice text,
    address_lines text[] not null,
    postcode text,
    phone text,
    communication_needs text[] not null,
    deceased_at timestamptz,
    age_band text not null,
    neighbourhood_id text
);
create unique index person_verified_nhs_number on person (nhs_digits) where nhs_status = 'VERIFIED';
create index person_unverified_nhs_number on person (nhs_digits) where nhs_status = 'NOT_VERIFIED';
create index person_named on person (lower(family), birth_date);
create index person_practice on person (practice);
create table person_alert (
    person_id uuid not null references person,
    position int not null,
    kind text not null,
    text text not null,
    primary key (person_id, position)
);

-- The pathway. One row per referral; the columns of a state are null until it is reached.
create table referral (
    referral_id uuid primary key,
    version bigint not null,
    state text not null check (state in ('RECEIVED', 'OFFERED', 'WITH_HUB', 'ACCEPTED', 'WITHDRAWN', 'CLOSED')),
    person_id uuid not null references person,
    channel text not null,
    referring_organisation text not null,
    submitted_by text not null,
    reason text not null,
    requested_priority text not null,
    received_at timestamptz not null,
    need_identified_at timestamptz,
    practice text,
    neighbourhood_id text,
    age_band text not null,
    flags text[] not null,
    previous_id uuid references referral,
    correlation_id text not null,
    triage_outcome text,
    urgency text,
    basis text,
    rationale text,
    spoken_to text,
    triaged_by text,
    triaged_at timestamptz,
    offers int not null default 0,
    offer_team text,
    offered_at timestamptz,
    offer_expires_at timestamptz,
    offer_number int,
    hub_reason text,
    hub_since timestamptz,
    case_id uuid,
    accepted_team text,
    accepted_organisation text,
    accepted_at timestamptz,
    end_reason text,
    ended_at timestamptz
);
create index referral_person on referral (person_id, received_at desc);
create index referral_worklist on referral (state, received_at);
create index referral_submitted on referral (referring_organisation, received_at);
create index referral_offer_expiry on referral (offer_expires_at) where state = 'OFFERED';
create table referral_advice (
    referral_id uuid not null references referral,
    position int not null,
    team text not null,
    note_id uuid not null,
    given_at timestamptz not null,
    primary key (referral_id, position)
);

-- What people wrote, apart from the rest because it names them.
create table referral_narrative (
    referral_id uuid primary key references referral,
    reason_text text,
    referrer_name text,
    referrer_phone text,
    family text,
    given text,
    birth_date date,
    nhs_number text,
    sender text
);
create table interim_plan (
    referral_id uuid primary key references referral,
    note_id uuid not null,
    text text not null,
    review_at timestamptz
);

-- Texts of advice, copied from doorstep.narrative.v1: a projection, truncated and rebuilt.
create table advice_text (
    note_id uuid primary key,
    version bigint not null,
    text text not null
);

-- BaRS messages taken in. One row per client and X-Request-Id.
create table received_message (
    client text not null,
    request_id text not null,
    sender text,
    received_at timestamptz not null,
    referral_id uuid,
    primary key (client, request_id)
);

-- The two-hour clock of each referral.
create table two_hour_clock (
    referral_id uuid primary key references referral,
    person_id uuid not null,
    correlation_id text not null,
    state text not null check (state in ('RUNNING', 'STOPPED')),
    provisional boolean not null,
    started_at timestamptz not null,
    amber_at timestamptz not null,
    due_at timestamptz not null,
    amber_rung boolean not null,
    breach_rung boolean not null,
    stopped_at timestamptz,
    outcome text,
    minutes bigint,
    rules_version text not null
);
create index two_hour_clock_to_ring on two_hour_clock (amber_at)
    where state = 'RUNNING' and not (amber_rung and breach_rung);

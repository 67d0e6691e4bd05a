create table plan (
    plan_id                uuid primary key,
    person_id              uuid        not null,
    case_id                uuid        not null,
    referral_id            uuid        not null,
    correlation_id         text,
    status                 text        not null check (status in ('draft', 'active')),
    version                bigint      not null,
    coordinator            text,
    deputy                 text,
    what_matters           text,
    important_people       text,
    how_to_communicate     text,
    wellness               text,
    please_do_and_dont     text,
    how_to_support         text,
    also_worth_knowing     text,
    supported_by           text,
    about_me_by_id         text,
    about_me_by_name       text,
    about_me_by_org        text,
    about_me_at            timestamptz,
    allergy_status         text        not null check (allergy_status in ('not-recorded', 'none-known', 'recorded')),
    allergies_by_id        text,
    allergies_by_name      text,
    allergies_by_org       text,
    allergies_at           timestamptz,
    created_at             timestamptz not null,
    updated_at             timestamptz not null
);
comment on table plan is 'The head of a plan; version counts every change of the plan or of anything under it.';
create unique index plan_one_per_person on plan (person_id);

create table allergy (
    plan_id   uuid    not null references plan,
    position  integer not null,
    substance text    not null,
    reaction  text,
    primary key (plan_id, position)
);

create table assessment (
    assessment_id uuid primary key,
    plan_id       uuid        not null references plan,
    position      integer     not null,
    discipline    text        not null,
    summary       text        not null,
    history       text,
    repeats       uuid references assessment,
    repeat_reason text,
    by_id         text        not null,
    by_name       text        not null,
    by_org        text        not null,
    assessed_at   timestamptz not null,
    unique (plan_id, position),
    check ((repeats is null) = (repeat_reason is null))
);
comment on column assessment.history is 'The person''s story where this assessor took it; the latest one is the plan''s.';

create table goal (
    goal_id     uuid primary key,
    plan_id     uuid        not null references plan,
    position    integer     not null,
    text        text        not null,
    importance  integer check (importance between 1 and 10),
    agreed_with text        not null,
    agreed_at   timestamptz not null,
    attainment  text,
    unique (plan_id, position)
);

create table mdt_decision (
    decision_id         uuid primary key,
    plan_id             uuid        not null references plan,
    position            integer     not null,
    with_representative boolean     not null,
    decision            text        not null,
    by_id               text        not null,
    by_name             text        not null,
    by_org              text        not null,
    decided_at          timestamptz not null,
    unique (plan_id, position)
);

create table mdt_attendee (
    decision_id uuid    not null references mdt_decision,
    position    integer not null,
    name        text    not null,
    role        text    not null,
    primary key (decision_id, position)
);

create table action (
    action_id            uuid primary key,
    plan_id              uuid        not null references plan,
    position             integer     not null,
    kind                 text        not null check (kind in ('action', 'instruction')),
    what                 text        not null,
    goal_id              uuid references goal,
    owner_organisation   text        not null,
    owner_discipline     text,
    due_on               date,
    planned_by_id        text        not null,
    planned_by_name      text        not null,
    planned_by_org       text        not null,
    planned_at           timestamptz not null,
    acknowledged_by_id   text,
    acknowledged_by_name text,
    acknowledged_by_org  text,
    acknowledged_at      timestamptz,
    completed_by_id      text,
    completed_by_name    text,
    completed_by_org     text,
    completed_at         timestamptz,
    completion_note      text,
    unique (plan_id, position)
);
create index action_instructions on action (owner_organisation, planned_at desc, action_id desc)
    where kind = 'instruction';

create table contingency (
    contingency_id     uuid primary key,
    plan_id            uuid        not null references plan,
    position           integer     not null,
    raised_for         text        not null,
    what_should_happen text        not null,
    contact            text,
    by_id              text        not null,
    by_name            text        not null,
    by_org             text        not null,
    raised_at          timestamptz not null,
    unique (plan_id, position)
);

create table consent (
    consent_id  uuid primary key,
    plan_id     uuid        not null references plan,
    position    integer     not null,
    basis       text        not null,
    with_whom   text        not null,
    by_id       text        not null,
    by_name     text        not null,
    by_org      text        not null,
    recorded_at timestamptz not null,
    unique (plan_id, position)
);

create table review (
    review_id      uuid primary key,
    plan_id        uuid        not null references plan,
    position       integer     not null,
    note           text,
    next_review_on date,
    by_id          text        not null,
    by_name        text        not null,
    by_org         text        not null,
    reviewed_at    timestamptz not null,
    unique (plan_id, position)
);

create table review_score (
    review_id  uuid    not null references review,
    position   integer not null,
    goal_id    uuid    not null references goal,
    attainment text    not null,
    primary key (review_id, position)
);

create table person_relationships (
    person_id      uuid primary key,
    version        bigint not null,
    person_version bigint not null
);
comment on table person_relationships is 'version counts published snapshots; person_version is the record that the practice was read from.';

create table relationship_grant (
    person_id    uuid        not null references person_relationships,
    position     integer     not null,
    source       text        not null,
    organisation text        not null,
    team_id      text,
    user_id      text,
    basis        text        not null,
    from_at      timestamptz not null,
    until_at     timestamptz,
    primary key (person_id, position)
);

create table refused_case (
    person_id uuid not null references person_relationships,
    case_id   uuid not null,
    primary key (person_id, case_id)
);

create table break_glass (
    break_glass_id uuid primary key,
    person_id      uuid        not null,
    user_id        text        not null,
    organisation   text        not null,
    reason_code    text        not null,
    reason         text        not null,
    opened_at      timestamptz not null,
    expires_at     timestamptz not null
);
create index break_glass_person on break_glass (person_id, opened_at);

create table person_name (
    person_id      uuid primary key,
    person_version bigint not null,
    family         text,
    given          text
);
comment on table person_name is 'A projection of doorstep.person.v1: names only, to tell an agency whom an instruction is for.';

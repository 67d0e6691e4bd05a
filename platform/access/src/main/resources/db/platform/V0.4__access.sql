create table relationship (
    person_id    uuid        not null,
    organisation text        not null,
    team_id      text,
    user_id      text,
    basis        text        not null,
    from_at      timestamptz not null,
    until_at     timestamptz
);
create index relationship_person on relationship (person_id);

create table access_audit (
    audit_id     uuid primary key,
    at           timestamptz not null,
    actor        text        not null,
    organisation text        not null,
    roles        text[]      not null,
    action       text        not null,
    resource     text        not null,
    person_id    uuid,
    end_user     text,
    basis        text
);
create index access_audit_person on access_audit (person_id, at);

create function access_audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the access audit is append-only';
end
$$;
create trigger access_audit_append_only before update or delete on access_audit
    for each statement execute function access_audit_is_append_only();

-- Everybody whom a list has shown: one look, kept once.
alter table access_audit add column people uuid[] not null default '{}';
create index access_audit_people on access_audit using gin (people) where people <> '{}';

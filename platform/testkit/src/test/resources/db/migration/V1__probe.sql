create table probe_count (key text primary key, sum integer not null, last_seen text not null);
create table probe_note (id uuid primary key, text text not null);

-- What a clerk has let go on his own judgement is not kept aside again; what he read as a threat goes ahead.
alter table intake_arrival add column urgent boolean not null default false;

-- What one author says in one place, and the record it is kept in now.
create table intake_thread (
  id bigint generated always as identity primary key,
  door text not null,
  key bytea not null,
  appeal uuid not null,
  unique (door, key)
);

-- Every message that was kept, theirs and ours; `sealed` holds author, links and where a reply goes.
create table intake_message (
  door text not null,
  foreign_id text not null,
  thread bigint not null references intake_thread,
  appeal uuid not null,
  state text not null,
  said_at timestamptz not null,
  sealed bytea not null,
  primary key (door, foreign_id)
);
create index intake_message_appeal on intake_message (appeal, said_at);

-- Which arrivals changed or took back what was said before.
create table intake_change (
  arrival bigint primary key,
  appeal uuid not null
);

-- Who said how much, and what many say alike; the handle as it was first known.
create table intake_heard (
  arrival bigint primary key,
  door text not null,
  author bytea not null,
  print bytea not null,
  handle bytea not null,
  heard_at timestamptz not null
);
create index intake_heard_author on intake_heard (door, author, heard_at);
create index intake_heard_print on intake_heard (print, heard_at);

-- Pictures and films that came along, until they are fetched.
create table intake_media (
  id bigint generated always as identity primary key,
  arrival bigint not null,
  place int not null,
  door text not null,
  appeal uuid not null,
  name text not null,
  sealed bytea not null,
  state text not null default 'WAITING',
  fault text not null default '',
  tries int not null default 0,
  next_try_at timestamptz not null,
  unique (arrival, place)
);
create index intake_media_waiting on intake_media (next_try_at, id) where state = 'WAITING';
create index intake_media_appeal on intake_media (appeal);

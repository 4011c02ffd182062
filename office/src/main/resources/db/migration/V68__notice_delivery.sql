-- How far each body's stream has been read.
create table notice_position (
  body text primary key,
  position bigint not null
);

-- One row per entry that must be told and way of telling; the same entry never makes a second one.
create table notice_delivery (
  id bigint generated always as identity primary key,
  body text not null,
  position bigint not null,
  way text not null,
  notice text not null,
  appeal uuid not null,
  language text not null,
  subject text not null,
  words text not null,
  state text not null,
  queued_at timestamptz not null,
  handed_at timestamptz,
  tries int not null default 0,
  next_try_at timestamptz not null,
  proof text not null default '',
  unique (body, position, way)
);
create index notice_delivery_appeal on notice_delivery (appeal, id);
create index notice_delivery_queued on notice_delivery (way, next_try_at) where state = 'QUEUED';

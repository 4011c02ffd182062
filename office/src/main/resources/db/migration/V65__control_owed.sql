-- How far each body's stream has been read.
create table control_position (
  body text primary key,
  position bigint not null
);

-- Notices that the law sets a last day for, as long as nobody has given them.
create table control_owed (
  id bigint generated always as identity primary key,
  appeal uuid not null,
  notice text not null,
  tell_by date not null
);
create index control_owed_appeal on control_owed (appeal);

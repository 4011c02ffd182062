-- Alarms over crimes and threats, as the journal raises and ends them; whom they were called to, and every attempt.
create table urgent_alarm (
  id bigint generated always as identity primary key,
  appeal uuid not null,
  body text not null,
  position bigint not null,
  cause text not null check (cause in ('SENDER', 'CLERK', 'HINT')),
  received_at timestamptz not null,
  raised_at timestamptz not null,
  taken_at timestamptz,
  taken_by bigint,
  sent_at timestamptz,
  handed_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('HANDED_OVER', 'DISMISSED', 'PASSED_ON', 'CLOSED')),
  check ((ended_at is null) = (ending is null)),
  unique (body, position)
);
create unique index urgent_alarm_open on urgent_alarm (appeal) where ended_at is null;
create index urgent_alarm_raised on urgent_alarm (raised_at);

create table urgent_call (
  id bigint generated always as identity primary key,
  alarm bigint not null references urgent_alarm,
  step int not null,
  officer bigint not null,
  way text not null check (way in ('SMS', 'EMAIL', 'SCREEN')),
  state text not null check (state in ('QUEUED', 'UNDER_WAY', 'HANDED', 'FAILED', 'NEEDLESS')),
  tries int not null default 0,
  queued_at timestamptz not null,
  next_at timestamptz not null,
  unique (alarm, step, officer, way)
);
create index urgent_call_next on urgent_call (next_at) where state in ('QUEUED', 'UNDER_WAY');

create table urgent_attempt (
  id bigint generated always as identity primary key,
  call bigint not null references urgent_call,
  at timestamptz not null,
  outcome text not null
);
create index urgent_attempt_call on urgent_attempt (call);

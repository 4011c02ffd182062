-- When heads receive in person: a rhythm, not single hours. A schedule is published once the head has approved it; a
-- new one takes the place of an old one, which keeps its days until then.
create table intake_reception (
  id uuid primary key,
  officer bigint not null,
  body text not null,
  rhythm text not null,
  opens time not null,
  closes time not null check (closes > opens),
  minutes int not null check (minutes between 5 and 120),
  place_kk text not null,
  place_ru text not null,
  place_en text not null,
  languages text not null,
  since date not null,
  until date,
  made_by bigint not null,
  made_at timestamptz not null,
  approved_by bigint,
  approved_at timestamptz,
  check ((approved_by is null) = (approved_at is null))
);
create index intake_reception_body on intake_reception (body);

-- Days of a schedule on which its head does not receive after all.
create table intake_reception_off (
  schedule uuid not null references intake_reception,
  day date not null,
  reason text not null,
  by bigint not null,
  at timestamptz not null,
  primary key (schedule, day)
);

-- Who comes: booked for a time, or come without one. All that is personal is sealed.
create table intake_reception_visit (
  id uuid primary key,
  schedule uuid not null references intake_reception,
  day date not null,
  time time,
  state text not null,
  code_index bytea unique,
  code bytea,
  iin_index bytea,
  visitor bytea not null,
  made_at timestamptz not null,
  came_at timestamptz,
  -- what became of it
  record bytea,
  settlement text,
  recorded_by bigint,
  recorded_at timestamptz,
  appeal uuid,
  check ((code is null) = (code_index is null)),
  check (num_nulls(record, settlement, recorded_by, recorded_at) in (0, 4)),
  check ((state = 'RECEIVED') = (record is not null))
);
create unique index intake_reception_slot on intake_reception_visit (schedule, day, time)
  where state <> 'CANCELLED' and time is not null;
create index intake_reception_day on intake_reception_visit (day, schedule);
create index intake_reception_person on intake_reception_visit (iin_index) where iin_index is not null;

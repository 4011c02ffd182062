-- Who was booked for a day that was called off, and whether he has been told.
create table intake_reception_told (
  visit uuid not null,
  -- the day that was called off; he may have chosen another since
  day date not null,
  state text not null default 'DUE',
  tries int not null default 0,
  next_try_at timestamptz not null,
  told_at timestamptz,
  called_by bigint,
  primary key (visit, day)
);
create index intake_reception_told_due on intake_reception_told (next_try_at) where state = 'DUE';

-- Everything that came in by any door, before anything was done about it. One row for what one sender sent once.
create table intake_arrival (
  id bigint generated always as identity primary key,
  door text not null,
  -- how the other side, or the form, tells this one from all others
  foreign_id text not null check (foreign_id <> ''),
  sort text not null,
  received_at timestamptz not null,
  day date not null,
  -- sealed, word for word; emptied when it has been kept long enough
  payload bytea,
  ending text not null default 'WAITING',
  why text not null default '',
  appeal uuid,
  ended_at timestamptz,
  decided_by bigint,
  reason text not null default '',
  tries int not null default 0,
  next_try_at timestamptz not null,
  unique (door, foreign_id),
  check ((ending in ('REGISTERED', 'JOINED')) = (appeal is not null)),
  check ((ending = 'WAITING') = (ended_at is null))
);
create index intake_arrival_waiting on intake_arrival (next_try_at, id) where ending = 'WAITING';
create index intake_arrival_parked on intake_arrival (id) where ending = 'PARKED';
create index intake_arrival_day on intake_arrival (day, door);
create index intake_arrival_kept on intake_arrival (ended_at) where payload is not null;

-- What came in stays come in: no row goes, and what a row counts as coming from and when never changes.
create function intake_arrival_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an arrival is never deleted';
  end if;
  if (old.door, old.foreign_id, old.sort, old.received_at, old.day)
      is distinct from (new.door, new.foreign_id, new.sort, new.received_at, new.day) then
    raise exception 'an arrival is never made another one';
  end if;
  if old.ending in ('REGISTERED', 'JOINED') and old.ending is distinct from new.ending then
    raise exception 'what is in the books stays there';
  end if;
  return new;
end $$;
create trigger intake_arrival_stays before update or delete on intake_arrival
  for each row execute function intake_arrival_stays();

-- How each door was seen to work: knocks without proof, what failed on the way out, the last canary.
create table intake_door (
  door text primary key,
  unproven bigint not null default 0,
  unproven_at timestamptz,
  worked_at timestamptz,
  failed_at timestamptz,
  fault text not null default '',
  canary_sent_at timestamptz,
  canary_seen_at timestamptz
);

-- Every version of the calendar of working days by which this office has counted, the one in force last.
create table calendar_version (
  name text primary key check (name <> ''),
  place bigint generated always as identity unique,
  since timestamptz not null,
  act text not null,
  days text not null
);

create function calendar_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a version of the calendar stays as it was counted by';
end $$;
create trigger calendar_version_stays before update or delete on calendar_version
  for each row execute function calendar_version_stays();
create trigger calendar_version_is_not_emptied before truncate on calendar_version
  for each statement execute function calendar_version_stays();

-- What somebody proposes to change, until another decides.
create table calendar_proposal (
  id bigint generated always as identity primary key,
  base text not null references calendar_version,
  days text not null,
  act text not null check (act <> ''),
  proposed_by bigint not null references people_officer,
  proposed_at timestamptz not null,
  decided_by bigint references people_officer,
  decided_at timestamptz,
  decision text check (decision in ('CONFIRMED', 'REFUSED', 'ALONE')),
  version text references calendar_version,
  check (num_nulls(decided_by, decided_at, decision) in (0, 3)),
  check (decision is distinct from 'CONFIRMED' or decided_by <> proposed_by),
  check ((version is null) = (decision is null or decision = 'REFUSED'))
);
create unique index calendar_proposal_open on calendar_proposal ((true)) where decision is null;

-- A pile of letters that a clerk takes in one after another. A row is one letter: its scan, what was typed of it so far,
-- and the appeal it has become.
create table intake_batch (
  id uuid primary key,
  body text not null,
  door text not null,
  language text not null,
  officer bigint not null,
  opened_at timestamptz not null
);
create index intake_batch_body on intake_batch (body, opened_at);

create table intake_batch_row (
  id uuid primary key,
  batch uuid not null references intake_batch,
  place int not null,
  scan text check (scan ~ '^[0-9a-f]{64}$'),
  name text not null,
  sheets int not null,
  fields bytea,
  appeal uuid unique,
  unique (batch, place)
);

-- What an official has set out to do and signs electronically: kept until the signature comes, then for the record.
create table registry_deed (
  id uuid primary key,
  appeal uuid not null,
  officer bigint not null,
  deed text not null,
  given jsonb not null,
  seen int,
  kind text not null,
  language text not null,
  turn int not null,
  at timestamptz not null
);

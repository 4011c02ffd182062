-- What somebody said at the desk, as a clerk wrote it down: read back to him, then confirmed by him or not. The record
-- itself is a PDF in the file store, drawn when it was read back, so that what is signed is what is kept.
create table intake_oral (
  id uuid primary key,
  form uuid not null unique,
  body text not null,
  officer bigint not null,
  fields bytea not null,
  submission bytea not null,
  written_at timestamptz not null,
  read_at timestamptz,
  read_by bigint,
  paper text check (paper ~ '^[0-9a-f]{64}$'),
  confirmed text,
  note bytea,
  confirmed_at timestamptz,
  appeal uuid unique,
  check (num_nulls(read_at, read_by, paper) in (0, 3)),
  check ((confirmed is null) = (confirmed_at is null)),
  check (confirmed is null or read_at is not null),
  check (appeal is null or confirmed is not null)
);
create index intake_oral_officer on intake_oral (officer) where appeal is null;

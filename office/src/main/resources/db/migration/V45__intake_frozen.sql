-- What each document that is being signed says, as data, sealed; the document itself lies in its signing session.
create table intake_frozen (
  document_hash text primary key check (document_hash ~ '^[0-9a-f]{64}$'),
  draft uuid not null,
  code bytea not null,
  submission bytea not null,
  made_at timestamptz not null
);
create index intake_frozen_age on intake_frozen (made_at);

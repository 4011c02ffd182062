-- A document waiting for one signature. Document and expected signer are sealed; hashes are not.
create table signature_session (
  id uuid primary key,
  purpose text not null,
  subject text not null,
  officer text,
  document_name text not null,
  document bytea not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  expected bytea not null,
  nonce text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null check (expires_at <= opened_at + interval '30 minutes'),
  replaced_at timestamptz,
  consumed_at timestamptz,
  way text,
  cms_hash text unique,
  evidence uuid references signature_evidence (id),
  carried_at timestamptz,
  led_to text,
  declined text,
  check (num_nulls(consumed_at, way, cms_hash, evidence) in (0, 4)),
  check (consumed_at is null or replaced_at is null or declined is not null),
  check ((carried_at is null) = (num_nonnulls(led_to, declined) = 0)),
  check (num_nonnulls(led_to, declined) <= 1)
);

-- One thing is signed once: a new session for it takes the place of the former.
create unique index signature_session_one on signature_session (purpose, subject) where replaced_at is null;
create index signature_session_uncarried on signature_session (consumed_at)
  where consumed_at is not null and carried_at is null;

-- Signatures that were presented and refused, to tell the signer why.
create table signature_refusal (
  session uuid not null references signature_session (id),
  ordinal int not null check (ordinal > 0),
  refused_at timestamptz not null,
  way text not null,
  cms_hash text not null,
  reasons text[] not null,
  primary key (session, ordinal)
);

-- What was presented as a signature, for ever: documents, signatures and reports are sealed, hashes are not.
create table signature_evidence (
  id uuid primary key,
  kept_at timestamptz not null,
  domain text not null check (domain in ('TEST', 'PRODUCTION')),
  presented bytea not null,
  document bytea not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  cms bytea not null,
  cms_hash text not null check (cms_hash ~ '^[0-9a-f]{64}$'),
  unique (cms_hash, document_hash)
);

-- Each examination of it, the first and every later one.
create table signature_examination (
  evidence uuid not null references signature_evidence (id),
  ordinal int not null check (ordinal > 0),
  examined_at timestamptz not null,
  indication text not null check (indication in ('VALID', 'INVALID', 'INDETERMINATE')),
  report bytea not null,
  crls text[] not null,
  primary key (evidence, ordinal)
);

-- Lists of revoked certificates that examinations looked into, each once: they are public and large.
create table signature_crl (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  content bytea not null
);

create function signature_evidence_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'evidence of signatures is final';
end $$;

create trigger signature_evidence_final before update or delete on signature_evidence
  for each row execute function signature_evidence_is_final();
create trigger signature_evidence_kept before truncate on signature_evidence
  for each statement execute function signature_evidence_is_final();
create trigger signature_examination_final before update or delete on signature_examination
  for each row execute function signature_evidence_is_final();
create trigger signature_examination_kept before truncate on signature_examination
  for each statement execute function signature_evidence_is_final();
create trigger signature_crl_final before update or delete on signature_crl
  for each row execute function signature_evidence_is_final();
create trigger signature_crl_kept before truncate on signature_crl
  for each statement execute function signature_evidence_is_final();

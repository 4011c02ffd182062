-- Evidence records (RFC 4998): an authority vouches for the files of a piece of evidence, once a year.
create table signature_record (
  evidence uuid not null references signature_evidence (id),
  ordinal int not null check (ordinal > 0),
  manifest bytea not null,
  record bytea not null,
  stamped_at timestamptz not null,
  stamped_by text not null,
  primary key (evidence, ordinal)
);
create trigger signature_record_final before update or delete on signature_record
  for each row execute function signature_evidence_is_final();
create trigger signature_record_kept before truncate on signature_record
  for each statement execute function signature_evidence_is_final();

-- What each round of it came to.
create table signature_renewal (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  stamped int not null,
  broken uuid[] not null,
  trouble text not null
);
create trigger signature_renewal_final before update or delete on signature_renewal
  for each row execute function signature_evidence_is_final();
create trigger signature_renewal_kept before truncate on signature_renewal
  for each statement execute function signature_evidence_is_final();

-- What another program says of a signature that was kept. It is compared with our own examinations and changes none.
create table signature_opinion (
  evidence uuid primary key references signature_evidence (id),
  heard_at timestamptz not null,
  verdict text not null check (verdict in ('VALID', 'INVALID')),
  said text not null
);
create trigger signature_opinion_final before update or delete on signature_opinion
  for each row execute function signature_evidence_is_final();
create trigger signature_opinion_kept before truncate on signature_opinion
  for each statement execute function signature_evidence_is_final();

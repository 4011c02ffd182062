-- Papers that left the office, as they left it. The files lie in the file store under their hash.
create table registry_paper (
  id bigint generated always as identity primary key,
  appeal uuid not null,
  kind text not null,
  language text not null,
  turn int not null,
  mark text not null unique,
  hash text not null,
  seal bytea,
  sealed_by text,
  signed_document text,
  evidence uuid,
  at timestamptz not null,
  unique (appeal, kind, language, turn),
  check ((seal is null) = (sealed_by is null)),
  check ((signed_document is null) = (evidence is null))
);
create index registry_paper_hash on registry_paper (hash);
create index registry_paper_signed on registry_paper (signed_document) where signed_document is not null;
create index registry_paper_seal on registry_paper (sha256(seal)) where seal is not null;

create function registry_paper_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'a paper that left the office is final';
end $$;
create trigger registry_paper_final before update or delete on registry_paper
  for each row execute function registry_paper_is_final();
create trigger registry_paper_kept before truncate on registry_paper
  for each statement execute function registry_paper_is_final();

-- The copy of a sealed paper whose seal bears a time-stamp: made once that has come. Both copies are genuine.
create table registry_paper_stamp (
  paper_hash text primary key check (paper_hash ~ '^[0-9a-f]{64}$'),
  wanted text not null,
  hash text unique,
  seal bytea,
  stamped_at timestamptz,
  stamped_by text,
  check (num_nulls(hash, seal, stamped_at, stamped_by) in (0, 4))
);
create index registry_paper_stamp_waiting on registry_paper_stamp (wanted) where hash is null;
create index registry_paper_stamp_seal on registry_paper_stamp (sha256(seal)) where seal is not null;

create function registry_paper_stamp_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.hash is null and new.paper_hash = old.paper_hash and new.wanted = old.wanted then
    return new;
  end if;
  raise exception 'a stamped paper is final';
end $$;
create trigger registry_paper_stamp_final before update or delete on registry_paper_stamp
  for each row execute function registry_paper_stamp_is_final();
create trigger registry_paper_stamp_kept before truncate on registry_paper_stamp
  for each statement execute function registry_paper_stamp_is_final();

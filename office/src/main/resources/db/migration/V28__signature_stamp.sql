-- Signature values that wait for a time-stamp of a trusted authority, or have got it. They are no secret.
create table signature_stamp (
  value_hash text primary key check (value_hash ~ '^[0-9a-f]{64}$'),
  value bytea not null,
  scheme text not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  tries int not null default 0,
  token bytea,
  stamped_at timestamptz,
  stamped_by text,
  check (num_nulls(token, stamped_at, stamped_by) in (0, 3))
);
create index signature_stamp_due on signature_stamp (due_at, asked_at) where token is null;

create function signature_stamp_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.token is null and new.value_hash = old.value_hash and new.value = old.value then
    return new;
  end if;
  raise exception 'a time-stamp is final';
end $$;
create trigger signature_stamp_final before update or delete on signature_stamp
  for each row execute function signature_stamp_is_final();
create trigger signature_stamp_kept before truncate on signature_stamp
  for each statement execute function signature_stamp_is_final();

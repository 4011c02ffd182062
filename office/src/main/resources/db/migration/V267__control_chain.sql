-- The chain over each book: every link is a hash over the link before it and one record, so that no record can be
-- changed, left out or put in between unnoticed.
create table control_chain (
  book text not null,
  place bigint not null check (place > 0),
  record bigint not null,
  hash text not null,
  primary key (book, place),
  unique (book, record)
);

-- The heads of all books as they stood at a moment, under the office's seal: who has one can tell whether the chains
-- he is shown are still the same.
create table control_anchor (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  heads text not null,
  seal bytea
);

create function control_chain_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'links and anchors are final';
end $$;
create trigger control_chain_final before update or delete on control_chain
  for each row execute function control_chain_is_final();
create trigger control_anchor_final before update or delete on control_anchor
  for each row execute function control_chain_is_final();

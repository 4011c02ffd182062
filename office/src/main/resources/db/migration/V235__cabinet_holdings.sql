-- What lies in the cabinet of whoever has proved who he is. The owner is a keyed index of his IIN or BIN.
create table cabinet_details (
  owner bytea primary key,
  postal bytea,
  phone bytea,
  email bytea,
  changed_at timestamptz not null
);
create table cabinet_draft (
  draft uuid primary key,
  owner bytea not null
);
create index cabinet_draft_owner on cabinet_draft (owner);

-- Contents that a forgotten draft let go: thrown away after a while, unless anybody else needs them.
create table files_discarded (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  -- when the content had been brought last; brought again since, it stays
  brought_at timestamptz not null,
  discarded_at timestamptz not null
);
create index files_discarded_at on files_discarded (discarded_at);
create index files_attachment_hash on files_attachment (hash);

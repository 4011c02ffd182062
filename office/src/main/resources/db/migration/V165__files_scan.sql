-- What the antivirus said of each content that strangers brought, and who let it out all the same.
create table files_scan (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('UNSCANNED', 'CLEAN', 'QUARANTINED')),
  reason text not null default '',
  tries int not null default 0,
  since timestamptz not null,
  next_at timestamptz not null,
  scanned_at timestamptz,
  released_by bigint,
  released_at timestamptz,
  release_reason text,
  check ((released_at is null) = (released_by is null)),
  check ((released_at is null) = (release_reason is null))
);
create index files_scan_next on files_scan (next_at) where state = 'UNSCANNED';

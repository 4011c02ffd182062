-- Official appeals that their authors are still writing. The code, and all that is written, are sealed.
create table intake_draft (
  id uuid primary key,
  code_index bytea not null unique,
  code bytea not null,
  -- emptied once it has become an appeal
  fields bytea,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  appeal uuid,
  became_at timestamptz,
  signature text,
  check (num_nulls(appeal, became_at, signature) in (0, 3)),
  check ((appeal is null) = (fields is not null))
);
create index intake_draft_expiring on intake_draft (expires_at);

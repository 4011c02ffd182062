-- Signatures to be examined again, and the appeals registered with them: a part has the signature of the whole.
create table intake_recheck (
  evidence uuid not null,
  appeal uuid not null,
  tries int not null default 0,
  next_at timestamptz not null,
  primary key (evidence, appeal)
);
create index intake_recheck_next on intake_recheck (next_at);

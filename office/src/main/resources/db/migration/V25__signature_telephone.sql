-- The telephone that holds a session's document now: the latest that asked, and only by the hash of its token.
create table signature_telephone (
  session uuid primary key references signature_session (id),
  token_hash text not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);

-- What partners handed over. The ledger of arrivals holds each message as it came; this says what was answered.
create table intake_package (
  id uuid primary key,
  partner bigint not null references intake_partner,
  message text not null check (message <> ''),
  -- SHA-256 over everything the message says: the same id with another one is another message
  fingerprint text not null,
  answering text not null,
  state text not null,
  received_at timestamptz not null,
  settled_at timestamptz,
  -- why it could not be taken, as fields and keys of words
  reasons text not null default '[]',
  -- the signature as it was found
  indication text not null default '',
  signer text not null default '',
  evidence uuid,
  appeal uuid unique,
  corrects text not null default '',
  -- whether what became of it, not answered at once, has been handed to the messenger
  told boolean not null default false,
  unique (partner, message),
  check ((state = 'REGISTERED') = (appeal is not null))
);
create index intake_package_untold on intake_package (settled_at) where answering = 'LATER' and not told;
create index intake_package_refused on intake_package (received_at) where state in ('REFUSED', 'RETURNED');

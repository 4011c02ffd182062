-- Systems of other bodies that hand packages over to the office, such as the state gateway.
create table intake_partner (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  -- whether it must seal what it sends with its key
  sealing text not null,
  -- where events are sent to; empty where the partner fetches them itself
  endpoint text not null default '',
  since timestamptz not null,
  until timestamptz
);

-- What a partner shows to be let in; of the token itself only a keyed fingerprint is kept.
create table intake_partner_token (
  fingerprint bytea primary key,
  partner bigint not null references intake_partner,
  since timestamptz not null,
  until timestamptz
);
create index intake_partner_token_partner on intake_partner_token (partner, since);

-- One counter per registering body: its stream has no gaps and follows the order of commits.
create table registry_counter (
  body text primary key,
  position bigint not null default 0,
  last_at timestamptz not null default 'epoch'
);

-- The last serial of each book: body, series, year.
create table registry_series (
  body text not null,
  series text not null,
  year int not null,
  last bigint not null,
  primary key (body, series, year)
);

create table registry_entry (
  body text not null,
  position bigint not null,
  appeal uuid not null,
  at timestamptz not null,
  actor text not null,
  officer bigint,
  type int not null,
  version int not null,
  payload bytea not null,
  salt bytea not null,
  primary key (body, position),
  check (position > 0),
  check ((actor = 'OFFICIAL') = (officer is not null))
);
create index registry_entry_appeal on registry_entry (appeal, position);

create function registry_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the journal are final';
end $$;
create trigger registry_entry_final before update or delete on registry_entry
  for each row execute function registry_entry_is_final();
create trigger registry_entry_kept before truncate on registry_entry
  for each statement execute function registry_entry_is_final();

-- Words that entries point to: erasable, the entry keeps only a salted commitment.
create table registry_text (
  id uuid primary key,
  appeal uuid not null,
  words text not null,
  salt bytea not null
);
create index registry_text_appeal on registry_text (appeal);

create table registry_party (
  appeal uuid not null,
  place int not null,
  kind text not null,
  surname text not null,
  given text not null,
  patronymic text not null,
  title text not null,
  representative text not null,
  identifier bytea,
  identifier_index bytea,
  as_written bytea,
  postal bytea,
  phone bytea,
  email bytea,
  folded text not null,
  primary key (appeal, place)
);
create index registry_party_identifier on registry_party (identifier_index);

create table registry_letter (
  appeal uuid primary key,
  language text not null,
  subject text not null,
  words text not null,
  addressee text,
  place text,
  district text,
  topic text,
  sheets int not null,
  complaint boolean not null,
  reasons text,
  demands text,
  folded text not null
);

create table registry_claim (
  appeal uuid not null,
  place int not null,
  words text not null,
  primary key (appeal, place)
);

-- Whom a complaint names. Until every name is settled the case is for registrar and controller only.
create table registry_named (
  appeal uuid not null,
  place int not null,
  words text not null,
  officer bigint,
  settled boolean not null default false,
  primary key (appeal, place)
);

-- The cards' read copy, written with the entry that changes them and rebuildable from the entries alone.
create table registry_card (
  appeal uuid primary key,
  body text not null,
  number text not null unique,
  alias text not null unique,
  kind text not null,
  applicant_kind text not null,
  weight text not null,
  channel text not null,
  language text not null,
  stage text not null,
  waiting text not null,
  urgency text not null,
  executor bigint,
  received_at timestamptz not null,
  registered_at timestamptz not null,
  registration_day date not null,
  consider_by date not null,
  control_day date not null,
  legal boolean not null,
  extended_days int not null,
  outcome text,
  answered_at timestamptz,
  origin uuid,
  changed_at timestamptz not null
);
create index registry_card_body on registry_card (body, registered_at desc);
create index registry_card_executor on registry_card (executor, control_day) where stage in ('REGISTERED', 'IN_WORK', 'APPROVAL');
create index registry_card_origin on registry_card (origin);

create table registry_idempotency (
  scope text not null,
  key text not null,
  fingerprint text not null,
  appeal uuid not null,
  seen int not null default 0,
  primary key (scope, key)
);

create index registry_party_folded on registry_party using gin (folded gin_trgm_ops);
create index registry_letter_folded on registry_letter using gin (folded gin_trgm_ops);

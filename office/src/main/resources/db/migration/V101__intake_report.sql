-- What was reported by Open311, beside the letter in the registry: where, by which app, and what may be shown.
create table intake_report (
  arrival bigint primary key,
  appeal uuid not null unique,
  -- the id that the app was told, as long as the record lives
  number text not null unique,
  partner bigint not null,
  latitude numeric,
  longitude numeric,
  address_id text not null default '',
  -- whether the sender lets his words be read by everybody
  consent boolean not null,
  -- the rest of what was sent, sealed
  sealed bytea not null,
  -- what a clerk lets be read: the words without anything personal, and what became of it
  shown_text text not null default '',
  shown_note text not null default '',
  shown_place text not null default '',
  shown_by bigint,
  shown_at timestamptz
);

-- Since when the list of services has been as it is.
create table intake_changeset (
  id bigint generated always as identity primary key,
  print bytea not null,
  since timestamptz not null
);

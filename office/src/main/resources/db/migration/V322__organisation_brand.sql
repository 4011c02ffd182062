-- The city's own name, contacts, colour and emblem; the newest row hangs above the door, earlier ones stay known.
create table organisation_brand (
  id bigint generated always as identity primary key,
  name_kk text not null check (name_kk <> ''),
  name_ru text not null check (name_ru <> ''),
  name_en text not null check (name_en <> ''),
  owner_kk text not null check (owner_kk <> ''),
  owner_ru text not null check (owner_ru <> ''),
  owner_en text not null check (owner_en <> ''),
  phone text not null,
  email text not null,
  tint text not null,
  shade text check (shade ~ '^[0-9a-f]{6}$'),
  emblem bytea,
  changed_by bigint not null,
  changed_at timestamptz not null
);

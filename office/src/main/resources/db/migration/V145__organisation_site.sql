-- How a district akimat's own pages look and what a question by them is worth; where there is no row, as the city's.
create table organisation_site (
  body text primary key references organisation_body,
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  tint text not null,
  phone text not null,
  email text not null,
  unsigned_worth text not null check (unsigned_worth in ('OFFICIAL', 'INFORMAL')),
  changed_at timestamptz not null
);

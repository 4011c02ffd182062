-- Where in which case a field of the registration card was filled in or set right.
create table statistics_correction (
  appeal uuid not null,
  place int not null check (place > 0),
  at timestamptz not null,
  body text not null,
  primary key (appeal, place)
);
create index statistics_correction_at on statistics_correction (at);

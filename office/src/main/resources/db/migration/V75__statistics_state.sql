-- What a case amounted to after each of its entries, as far as statistics ask. Rows are only ever added, so what was
-- known on any past day can be counted again.
create table statistics_state (
  appeal uuid not null,
  place int not null check (place > 0),
  at timestamptz not null,
  body text not null,
  part boolean not null,
  official boolean not null,
  kind text not null,
  applicant text not null,
  channel text not null,
  language text not null,
  district text not null,
  topic text not null,
  registered_on date not null,
  due date not null,
  ended_on date,
  result text not null,
  turned boolean not null,
  extended boolean not null,
  redirected boolean not null,
  grieved boolean not null,
  primary key (appeal, place)
);
create index statistics_state_at on statistics_state (at);
create index statistics_state_body on statistics_state (body, at);

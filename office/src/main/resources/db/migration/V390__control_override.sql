-- The read copy of answers that a head signed despite gaps: made of the journal, thrown away and made anew at will.
create table control_override (
  body text not null,
  position bigint not null,
  appeal uuid not null,
  signed_at timestamptz not null,
  primary key (body, position)
);
create index control_override_day on control_override (signed_at);

-- The read copy of what answers promised: made of the journal, thrown away and made anew at will.
create table control_promise (
  appeal uuid not null,
  place int not null,
  body text not null,
  first_day date not null,
  by_day date not null,
  owner bigint not null,
  kept_at timestamptz,
  lapsed boolean not null default false,
  primary key (appeal, place)
);
create index control_promise_open on control_promise (by_day) where kept_at is null;

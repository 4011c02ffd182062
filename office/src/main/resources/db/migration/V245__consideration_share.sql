-- The read copy of what heads instructed: made of the journal, thrown away and made anew at will.
create table consideration_share (
  appeal uuid not null,
  place int not null,
  share int not null,
  given_by bigint not null,
  officers bigint[] not null,
  by_day date not null,
  owed boolean not null default true,
  nudged boolean not null default false,
  lapsed boolean not null default false,
  primary key (appeal, place, share)
);
create index consideration_share_owed on consideration_share (by_day) where owed;

-- Entries that a listener could not take in, and those of the same case behind them: kept until it has taken them all.
create table registry_aside (
  listener text not null,
  body text not null,
  position bigint not null,
  appeal uuid not null,
  since timestamptz not null,
  tries int not null default 0,
  fault text not null default '',
  next_try timestamptz not null,
  primary key (listener, body, position)
);
create index registry_aside_case on registry_aside (listener, appeal, position);

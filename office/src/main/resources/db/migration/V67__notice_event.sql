-- What partners are told of the packages they handed over, in order; the words are taken from the journal when they
-- are sent.
create table notice_event (
  id bigint generated always as identity primary key,
  partner bigint not null,
  message text not null,
  -- order within the package; the same message and sequence are the same event, however often it is sent
  sequence int not null,
  kind text not null,
  -- the entry it tells of; none where it tells what became of the package itself
  appeal uuid,
  body text,
  position bigint,
  state text not null,
  queued_at timestamptz not null,
  -- since when it is being tried
  tried_since timestamptz not null,
  next_try_at timestamptz not null,
  tries int not null default 0,
  handed_at timestamptz,
  settled_at timestamptz,
  fault text not null default '',
  unique (partner, message, sequence),
  unique (body, position),
  check ((position is null) = (appeal is null))
);
create index notice_event_queued on notice_event (partner, next_try_at, id) where state = 'QUEUED';
create index notice_event_open on notice_event (partner, id) where state in ('QUEUED', 'HANDED');
create index notice_event_appeal on notice_event (appeal);

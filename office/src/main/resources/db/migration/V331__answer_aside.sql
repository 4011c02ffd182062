-- What an author wrote upon a version that was no longer the latest, until he has seen to it; sealed like a draft.
create table answer_aside (
  appeal uuid not null,
  author bigint not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (appeal, author)
);

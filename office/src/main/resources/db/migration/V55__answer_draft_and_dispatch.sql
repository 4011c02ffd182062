-- Every saving of a draft is a row; the journal names the version that went up or was signed.
create table answer_draft (
  appeal uuid not null,
  version int not null check (version > 0),
  author bigint not null,
  at timestamptz not null,
  language text not null,
  wording jsonb not null,
  primary key (appeal, version)
);

-- The words of signed answers, to find boilerplate by.
create table answer_signed (
  appeal uuid primary key,
  body text not null,
  number text not null,
  signed_at timestamptz not null,
  prose text not null
);
create index answer_signed_body on answer_signed (body, signed_at desc);

-- Letters to print and post; done once the proof stands in the journal.
create table answer_dispatch (
  appeal uuid primary key,
  body text not null,
  queued_at timestamptz not null,
  done_at timestamptz
);
create index answer_dispatch_waiting on answer_dispatch (body, queued_at) where done_at is null;

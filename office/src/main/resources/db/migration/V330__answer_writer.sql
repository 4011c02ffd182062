-- Who has the answer of a case open to write it; what is here is worth minutes.
create table answer_writer (
  appeal uuid not null,
  officer bigint not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  reporting boolean not null,
  primary key (appeal, officer)
);

-- What may come before everybody's eyes: one row for each appeal whose applicant agreed. The texts are what a moderator
-- made of question and answer; nothing of the case itself is ever shown.
create table publication_item (
  appeal uuid primary key,
  serial bigint generated always as identity unique,
  body text not null,
  -- as the journal says
  consent boolean not null,
  sealed boolean not null default false,
  answered_at timestamptz,
  -- as a moderator decided
  state text not null default 'WAITING',
  reason text not null default '',
  slug text unique,
  title text not null default '',
  question text not null default '',
  question_language text not null default '',
  answer text not null default '',
  answer_language text not null default '',
  topic text not null default '',
  district text not null default '',
  asked_on date,
  answered_on date,
  prepared_by bigint,
  prepared_at timestamptz,
  published_at timestamptz,
  changed_at timestamptz not null,
  folded text not null default '',
  title_stems text not null default '',
  stems text not null default '',
  words tsvector generated always as
    (setweight(to_tsvector('simple', title_stems), 'A') || setweight(to_tsvector('simple', stems), 'B')) stored,
  shown boolean generated always as (state = 'PUBLISHED' and consent and not sealed) stored,
  check (state <> 'PUBLISHED' or (slug is not null and published_at is not null and answer <> ''))
);
create index publication_item_shown on publication_item (published_at desc, serial desc) where shown;
create index publication_item_waiting on publication_item (answered_at) where state in ('WAITING', 'PROPOSED');
create index publication_item_words on publication_item using gin (words) where shown;
create index publication_item_folded on publication_item using gin (folded gin_trgm_ops) where shown;

-- What the journal is searched by: the stems of an appeal's words, a copy that can be made anew at any time.
create table registry_index (
  appeal uuid primary key,
  at timestamptz not null,
  edition int not null,
  words tsvector not null
);
create index registry_index_words on registry_index using gin (words);
create index registry_index_latest on registry_index (at desc, appeal);
-- Words met so far, each with what is left of it when one letter is missing: a mistyped word is found by these.
create table registry_word (
  form text primary key,
  lexemes text[] not null,
  near text[] not null
);
create index registry_word_near on registry_word using gin (near);

drop index registry_letter_folded;
alter table registry_letter drop column folded;
drop index registry_party_folded;
create index registry_party_name on registry_party (folded) where folded <> '';
alter table registry_party add column phone_index bytea;
create index registry_party_phone on registry_party (phone_index) where phone_index is not null;
-- The last digits of a number.
create index registry_card_tail on registry_card (reverse(split_part(alias, '.', 1)) text_pattern_ops);

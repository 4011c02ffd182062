-- Every version of every text that an editor has written, or confirmed as it came with the software.
create table site_wording (
    id           bigint generated always as identity primary key,
    key          text        not null check (key <> ''),
    lang         text        not null check (lang in ('kk', 'ru', 'en')),
    text         text        not null check (text <> ''),
    base         text        not null,
    note         text        not null,
    written_by   bigint      not null,
    written_at   timestamptz not null,
    submitted_at timestamptz,
    published_by bigint,
    published_at timestamptz,
    checked_by   bigint,
    checked_at   timestamptz,
    check (num_nulls(published_by, published_at) in (0, 2)),
    check (num_nulls(checked_by, checked_at) in (0, 2)),
    check (checked_at is null or published_at is not null)
);
create index site_wording_text on site_wording (key, lang, id);

-- The answer an editor gives to a report of a mistake, and where the reporter wants it (sealed).
alter table site_typo add column contact bytea not null default '',
    add column answer text not null default '', add column answered_by bigint, add column told_at timestamptz;

-- In which language a page was read, and what its reader missed.
alter table site_vote add column lang text not null default '', add column comment text not null default '';

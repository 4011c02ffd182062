create table site_vote (
    page    text        not null,
    ballot  uuid        not null,
    useful  boolean     not null,
    cast_at timestamptz not null,
    primary key (page, ballot)
);

create table site_typo (
    id          bigint generated always as identity primary key,
    page        text        not null,
    lang        text        not null,
    quote       text        not null,
    comment     text        not null,
    reported_at timestamptz not null,
    done_at     timestamptz
);

create unique index site_typo_once on site_typo (page, lang, md5(quote), md5(comment));

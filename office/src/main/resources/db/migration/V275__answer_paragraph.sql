-- Standard paragraphs of answers, in three languages, each resting on a norm that holds between two days.
create table answer_paragraph (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    title_kk     text        not null,
    title_ru     text        not null,
    title_en     text        not null,
    words_kk     text        not null,
    words_ru     text        not null,
    words_en     text        not null,
    norm_kk      text        not null,
    norm_ru      text        not null,
    norm_en      text        not null,
    since        date        not null,
    until        date,
    changed_by   bigint      not null,
    changed_at   timestamptz not null,
    withdrawn_at timestamptz,
    check (until is null or until > since)
);

-- The organisation of a city: bodies, their parts, topics, competences, superiors. Nothing here is ever deleted;
-- what ends gets an end date.
CREATE TABLE organisation_body (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{0,39}$'),
    kind        text NOT NULL CHECK (kind IN ('CITY_AKIMAT', 'DISTRICT_AKIMAT', 'DEPARTMENT', 'EXTERNAL')),
    name_kk     text NOT NULL CHECK (name_kk <> ''),
    name_ru     text NOT NULL CHECK (name_ru <> ''),
    name_en     text NOT NULL CHECK (name_en <> ''),
    short_kk    text NOT NULL CHECK (short_kk <> ''),
    short_ru    text NOT NULL CHECK (short_ru <> ''),
    short_en    text NOT NULL CHECK (short_en <> ''),
    number_code text NOT NULL UNIQUE CHECK (number_code ~ '^[0-9]{1,6}$'),
    address_kk  text NOT NULL,
    address_ru  text NOT NULL,
    address_en  text NOT NULL,
    register    text NOT NULL CHECK (register IN ('SELF', 'EXTERNAL')),
    since       date NOT NULL,
    until       date CHECK (until > since),
    successor   text REFERENCES organisation_body DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE organisation_unit (
    id      text PRIMARY KEY,
    body    text NOT NULL REFERENCES organisation_body,
    name_kk text NOT NULL CHECK (name_kk <> ''),
    name_ru text NOT NULL CHECK (name_ru <> ''),
    name_en text NOT NULL CHECK (name_en <> ''),
    since   date NOT NULL,
    until   date CHECK (until > since)
);

CREATE TABLE organisation_topic (
    id          text PRIMARY KEY,
    place       int GENERATED ALWAYS AS IDENTITY,
    name_kk     text NOT NULL CHECK (name_kk <> ''),
    name_ru     text NOT NULL CHECK (name_ru <> ''),
    name_en     text NOT NULL CHECK (name_en <> ''),
    keywords_kk text[] NOT NULL,
    keywords_ru text[] NOT NULL,
    keywords_en text[] NOT NULL
);

CREATE TABLE organisation_competence (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic    text NOT NULL REFERENCES organisation_topic,
    district text REFERENCES organisation_body,
    body     text NOT NULL REFERENCES organisation_body,
    since    date NOT NULL,
    until    date CHECK (until > since)
);

CREATE TABLE organisation_superior (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body         text NOT NULL REFERENCES organisation_body,
    signed_by    text NOT NULL CHECK (signed_by IN ('HEAD', 'DEPUTY')),
    reviewer     text REFERENCES organisation_body,
    addressee_kk text,
    addressee_ru text,
    addressee_en text,
    court        text NOT NULL REFERENCES organisation_body,
    since        date NOT NULL,
    until        date CHECK (until > since),
    CHECK (num_nulls(reviewer, addressee_kk, addressee_ru, addressee_en) IN (0, 4))
);

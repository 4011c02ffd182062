-- A file with what cases hold leaves the office by two persons. Its address is sealed: it may hold a name searched for.
CREATE TABLE people_export (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address    bytea       NOT NULL,
    reason     text        NOT NULL,
    asked_by   bigint      NOT NULL REFERENCES people_officer,
    asked_at   timestamptz NOT NULL,
    decided_by bigint REFERENCES people_officer,
    decided_at timestamptz,
    decision   text CHECK (decision IN ('CONFIRMED', 'REFUSED', 'ALONE')),
    CHECK (num_nulls(decided_by, decided_at, decision) IN (0, 3)),
    CHECK (decision IS NULL OR decision <> 'CONFIRMED' OR decided_by <> asked_by)
);
CREATE INDEX people_export_open ON people_export (asked_at) WHERE decision IS NULL;

-- The staff: officials, what each may do, who stands in for whom, and what was done with these rights.
CREATE TABLE people_officer (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login            text NOT NULL UNIQUE CHECK (login ~ '^[a-z][a-z0-9.-]{1,39}$'),
    surname          text NOT NULL CHECK (surname <> ''),
    given            text NOT NULL CHECK (given <> ''),
    patronymic       text CHECK (patronymic <> ''),
    position_kk      text NOT NULL CHECK (position_kk <> ''),
    position_ru      text NOT NULL CHECK (position_ru <> ''),
    position_en      text NOT NULL CHECK (position_en <> ''),
    body             text NOT NULL REFERENCES organisation_body,
    unit             text REFERENCES organisation_unit,
    reports_to       bigint REFERENCES people_officer,
    password         text,
    password_version int NOT NULL DEFAULT 0,
    active           boolean NOT NULL DEFAULT true,
    CHECK (reports_to <> id)
);
CREATE INDEX people_officer_body ON people_officer (body);

CREATE TABLE people_role (
    officer bigint NOT NULL REFERENCES people_officer,
    role    text   NOT NULL CHECK (role IN
        ('REGISTRAR', 'EXECUTOR', 'HEAD', 'DEPUTY_HEAD', 'CONTROLLER', 'ADMINISTRATOR')),
    PRIMARY KEY (officer, role)
);

CREATE TABLE people_substitute (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    absent    bigint NOT NULL REFERENCES people_officer,
    stands_in bigint NOT NULL REFERENCES people_officer,
    since     date   NOT NULL,
    until     date   NOT NULL CHECK (until >= since),
    CHECK (absent <> stands_in)
);
CREATE INDEX people_substitute_stands_in ON people_substitute (stands_in, until);

-- Acts that need a second administrator: one proposes, another decides.
CREATE TABLE people_act (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('GRANT', 'PASSWORD_LINK')),
    officer     bigint      NOT NULL REFERENCES people_officer,
    role        text,
    proposed_by bigint      NOT NULL REFERENCES people_officer,
    proposed_at timestamptz NOT NULL,
    decided_by  bigint REFERENCES people_officer,
    decided_at  timestamptz,
    decision    text CHECK (decision IN ('APPROVED', 'REFUSED', 'ALONE')),
    CHECK ((kind = 'GRANT') = (role IS NOT NULL)),
    CHECK (num_nulls(decided_by, decided_at, decision) IN (0, 3)),
    CHECK (decision IS NULL OR decision <> 'APPROVED' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX people_act_open ON people_act (kind, officer, coalesce(role, '')) WHERE decision IS NULL;

-- Links that work once: the first set-up, and an official's own choice of a password.
CREATE TABLE people_link (
    hash    bytea PRIMARY KEY,
    purpose text        NOT NULL CHECK (purpose IN ('SETUP', 'PASSWORD')),
    officer bigint REFERENCES people_officer,
    expires timestamptz NOT NULL,
    used_at timestamptz,
    CHECK ((purpose = 'PASSWORD') = (officer IS NOT NULL))
);

CREATE TABLE people_failed_try (
    login   text        NOT NULL,
    address text        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX people_failed_try_login ON people_failed_try (login, at);
CREATE INDEX people_failed_try_address ON people_failed_try (address, at);

-- By which rules official appeals are counted, as the first administrator decided at set-up.
CREATE TABLE people_foundation (
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    policy       text        NOT NULL CHECK (policy IN ('GUIDE', 'CURRENT_LAW')),
    founded_by   bigint      NOT NULL REFERENCES people_officer,
    founded_at   timestamptz NOT NULL,
    acknowledged text,
    CHECK ((policy = 'GUIDE') = (acknowledged IS NOT NULL))
);

CREATE TABLE people_audit (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    officer bigint REFERENCES people_officer,
    deed    text        NOT NULL,
    subject text        NOT NULL,
    address text        NOT NULL
);
CREATE INDEX people_audit_officer ON people_audit (officer, id);

CREATE FUNCTION people_audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is only ever added to';
END $$;
CREATE TRIGGER people_audit_stays BEFORE UPDATE OR DELETE ON people_audit
    FOR EACH ROW EXECUTE FUNCTION people_audit_stays();
CREATE TRIGGER people_audit_is_not_emptied BEFORE TRUNCATE ON people_audit
    FOR EACH STATEMENT EXECUTE FUNCTION people_audit_stays();

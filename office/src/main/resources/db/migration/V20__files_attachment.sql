-- Which kept files (content-addressed on disk) belong to which appeal, draft or answer.
CREATE TABLE files_attachment (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner       uuid        NOT NULL,
    role        text        NOT NULL CHECK (role <> ''),
    name        text        NOT NULL CHECK (name <> ''),
    hash        text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL CHECK (size > 0),
    media_type  text        NOT NULL,
    UNIQUE (owner, role, hash)
);

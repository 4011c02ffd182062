-- The one row that says what this installation is: made once, never changed.
create table house_installation (
    id         uuid        primary key default gen_random_uuid(),
    created_at timestamptz not null,
    demo       boolean     not null,
    key_check  text        not null,
    singleton  boolean     not null default true unique check (singleton)
);

create extension if not exists pg_trgm;

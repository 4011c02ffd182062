-- How much of the demonstration's stories has been played.
create table demo_progress (
    one boolean primary key default true check (one),
    opening timestamptz not null,
    played integer not null default 0,
    ended boolean not null default false
);

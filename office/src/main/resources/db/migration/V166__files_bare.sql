-- Copies of pictures without the place and other notes of the camera; the picture as it came stays as evidence.
create table files_bare (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  bare text not null check (bare ~ '^[0-9a-f]{64}$')
);

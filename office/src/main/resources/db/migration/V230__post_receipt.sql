-- What carriers said of what they took, until whoever sent it has read it.
create table post_receipt (
  id bigint generated always as identity primary key,
  reference text not null,
  fate text not null,
  detail text not null,
  came_at timestamptz not null,
  unique (reference, fate)
);

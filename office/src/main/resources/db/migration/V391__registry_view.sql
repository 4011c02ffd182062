-- An official's queue as he narrows it, under a name of his own.
create table registry_view (
  id bigint generated always as identity primary key,
  officer bigint not null,
  name text not null,
  query text not null
);
create index registry_view_officer on registry_view (officer, id);

-- Which appeals a person joined to which earlier ones: a read copy of the entries that say so.
create table registry_bond (
  appeal uuid not null,
  earlier uuid not null,
  bond text not null,
  primary key (appeal, earlier),
  check (appeal <> earlier)
);
create index registry_bond_earlier on registry_bond (earlier);

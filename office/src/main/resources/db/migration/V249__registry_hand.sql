-- Who of the staff has a hand in a case beside its executor: written with the card, rebuildable from the entries.
create table registry_hand (
  appeal uuid not null,
  officer bigint not null,
  primary key (appeal, officer)
);
create index registry_hand_officer on registry_hand (officer);

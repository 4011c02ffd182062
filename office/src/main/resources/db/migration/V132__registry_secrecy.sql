-- Where true, the words of the row were sealed by the office: the case counts as a threat.
alter table registry_letter add column sealed boolean not null default false;
alter table registry_claim add column sealed boolean not null default false;
alter table registry_named add column sealed boolean not null default false;
alter table registry_party add column sealed boolean not null default false;
alter table registry_text add column sealed boolean not null default false;
create index registry_letter_sealed on registry_letter (appeal) where sealed;

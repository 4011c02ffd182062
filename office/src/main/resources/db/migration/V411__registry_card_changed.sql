-- What has changed lately among the open cases: an open queue asks every minute what has come since.
create index registry_card_changed on registry_card (changed_at) where stage in ('REGISTERED', 'IN_WORK', 'APPROVAL');

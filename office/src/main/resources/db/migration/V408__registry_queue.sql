-- Open cases in the order of the queue, so that a page of it is read and nothing else.
create index registry_card_queue on registry_card
  ((case urgency when 'THREAT' then 0 when 'HINTED' then 1 else 2 end), control_day, registered_at, appeal)
  where stage in ('REGISTERED', 'IN_WORK', 'APPROVAL');
-- The journal of whoever sees every body, latest first.
create index registry_card_latest on registry_card (registered_at desc, appeal desc);

-- Whose number a case legally bears: OURS, AWAITED from the state platform, or OUTSIDE with what it gave.
alter table registry_card
  add column legal_number text not null default 'OURS',
  add column outside_number text unique,
  add column outside_day date,
  add column outside_stated date,
  add column outside_ground text,
  add check ((legal_number = 'OUTSIDE') = (outside_number is not null));
create index registry_card_outside on registry_card (body, registered_at) where legal_number <> 'OURS';

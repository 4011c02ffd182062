-- A card that is put in writing waits for the number of its appeal before the visitor counts as received.
alter table intake_reception_visit
  drop constraint intake_reception_visit_check2,
  add constraint intake_reception_visit_received check (state <> 'RECEIVED' or record is not null);

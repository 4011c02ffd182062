-- The ledger of arrivals is kept by the registry, so that every desk can write in it.
alter table intake_arrival rename to registry_arrival;
alter index intake_arrival_waiting rename to registry_arrival_waiting;
alter index intake_arrival_parked rename to registry_arrival_parked;
alter index intake_arrival_day rename to registry_arrival_day;
alter index intake_arrival_kept rename to registry_arrival_kept;
alter trigger intake_arrival_stays on registry_arrival rename to registry_arrival_stays;
alter function intake_arrival_stays() rename to registry_arrival_stays;
alter table intake_door rename to registry_door;

-- A notice that was given may come back, so what was owed is remembered.
alter table control_owed add column settled boolean not null default false;
create index control_owed_open on control_owed (tell_by) where not settled;

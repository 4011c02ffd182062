-- What a grievance obliges to is followed once, in the room of grievances; the copy of it is read off the journal anew.
drop table grievance_expected, control_grievance_duty;
delete from registry_bookmark where listener in ('grievance-expected', 'control-grievance');

create table grievance_duty (
  id bigint generated always as identity primary key,
  kind text not null,
  appeal uuid not null,
  grievance uuid not null,
  by date,
  done boolean not null default false
);
create index grievance_duty_open on grievance_duty (by, id) where not done;
create index grievance_duty_of on grievance_duty (grievance, kind);

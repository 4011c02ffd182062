-- What the body complained of and its superior owe once a grievance is filed; read off the journal.
create table control_grievance_duty (
  id bigint generated always as identity primary key,
  kind text not null,
  appeal uuid not null,
  grievance uuid not null,
  by date,
  done boolean not null default false
);
create index control_grievance_duty_open on control_grievance_duty (by, id) where not done;
create index control_grievance_duty_of on control_grievance_duty (grievance, kind);

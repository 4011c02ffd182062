-- Papers that a clerk has begun to register and set aside: nothing is thrown away but by its registration.
create table intake_later (
  form uuid primary key,
  tray uuid not null unique,
  body text not null,
  officer bigint not null,
  fields bytea not null,
  since timestamptz not null
);
create index intake_later_body on intake_later (body, since);

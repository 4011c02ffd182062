-- How far each listener has read each body's stream.
create table registry_bookmark (
  listener text not null,
  body text not null,
  position bigint not null,
  primary key (listener, body)
);

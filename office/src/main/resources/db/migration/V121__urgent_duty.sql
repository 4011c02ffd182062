-- Who is on duty when, and how to reach him; telephone and e-mail are sealed.
create table urgent_turn (
  id bigint generated always as identity primary key,
  body text not null,
  officer bigint not null,
  place int not null check (place between 1 and 3),
  watches text not null check (watches <> ''),
  first_day date not null,
  last_day date,
  check (last_day is null or last_day >= first_day)
);
create index urgent_turn_body on urgent_turn (body);

create table urgent_contact (
  officer bigint primary key,
  phone bytea,
  email bytea,
  language text not null
);

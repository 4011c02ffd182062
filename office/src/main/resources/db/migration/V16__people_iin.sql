-- The identification number of an official who signs electronically, sealed; without one he signs with his password only.
create table people_iin (
  officer bigint primary key references people_officer,
  iin bytea not null
);

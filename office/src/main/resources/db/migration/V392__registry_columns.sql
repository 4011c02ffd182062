-- Which columns of the registration journal an official wants to see.
create table registry_columns (
  officer bigint primary key,
  columns text not null
);

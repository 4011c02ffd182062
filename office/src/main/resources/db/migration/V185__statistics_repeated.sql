-- Whether a person had joined it to an earlier appeal as repeated.
alter table statistics_state add column repeated boolean not null default false;

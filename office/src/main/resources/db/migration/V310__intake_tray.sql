-- Trays lent to forms of the public pages, which have no draft to belong to: when their files are forgotten here.
-- Whatever was registered keeps its files under its own number.
create table intake_tray (
  form uuid primary key,
  until timestamptz not null
);
create index intake_tray_until on intake_tray (until);

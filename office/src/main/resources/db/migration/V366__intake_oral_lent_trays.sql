-- Trays at the desk are lent under an id of their own, as those of the public pages are. Statements that are not
-- registered yet keep their files: tray and record change to that id.
create function pg_temp.lent(form uuid) returns uuid language sql immutable as $$
  select overlay(overlay(sum placing '3' from 13)
    placing to_hex((('x' || substr(sum, 17, 1))::bit(4)::int & 3) | 8) from 17)::uuid
  from (select md5('a lent tray: ' || form) as sum) named
$$;
update files_attachment set owner = pg_temp.lent(owner)
  where owner in (select form from intake_oral where appeal is null);
insert into intake_tray (form, until)
  select pg_temp.lent(form), written_at + interval '3 days' from intake_oral where appeal is null;
update intake_oral set form = pg_temp.lent(form) where appeal is null;

-- What is not proved yet is read page by page, the most pressing first: in the order in which it lies here.
create index notice_telling_by_day on notice_telling (coalesce(tell_by, 'infinity'::date), id) where proved_at is null;

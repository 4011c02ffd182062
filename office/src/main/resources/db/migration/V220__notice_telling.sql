-- What an applicant must be told: one row for each entry, however many ways it goes by.
create table notice_telling (
  id bigint generated always as identity primary key,
  body text not null,
  position bigint not null,
  appeal uuid not null,
  notice text not null,
  -- by when there must be proof; none where the law sets no day
  tell_by date,
  proved_at timestamptz,
  proved_by text,
  -- when the applicant opened his page after it
  seen_at timestamptz,
  -- when the clerks were warned
  warned_at timestamptz,
  unique (body, position)
);
create index notice_telling_appeal on notice_telling (appeal, id);
create index notice_telling_unproved on notice_telling (tell_by) where proved_at is null;
create index notice_delivery_reference on notice_delivery (proof) where state in ('AWAITED', 'HANDED');

-- Until now whatever stood on the status page counted as told; letters that still wait to be posted do not.
insert into notice_telling (body, position, appeal, notice, proved_at, proved_by)
select distinct on (body, position) body, position, appeal, notice,
  case when waits then null else coalesce(handed_at, queued_at) end, case when waits then null else way end
from (select *, bool_or(way = 'POST' and state = 'QUEUED' or state = 'BY_HAND') over (partition by body, position) waits
      from notice_delivery) each
where state in ('HANDED', 'DELIVERED')
order by body, position, (way = 'STATUS_PAGE'), id;

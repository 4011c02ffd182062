-- What nothing was heard of (SILENT) keeps the name its carrier knows it by: a late receipt is proof all the same.
drop index notice_delivery_reference;
create index notice_delivery_reference on notice_delivery (proof) where state in ('AWAITED', 'HANDED', 'SILENT');
-- What each round of the messenger looks for.
create index notice_delivery_awaited on notice_delivery (handed_at) where state = 'AWAITED';
create index notice_delivery_sending on notice_delivery (next_try_at) where state = 'SENDING';

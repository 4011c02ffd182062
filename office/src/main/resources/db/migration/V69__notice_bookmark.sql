-- The registry keeps every listener's bookmark.
insert into registry_bookmark (listener, body, position) select 'notice', body, position from notice_position;
drop table notice_position;

-- The registry keeps every listener's bookmark.
insert into registry_bookmark (listener, body, position) select 'control', body, position from control_position;
drop table control_position;

-- A kept view is one of a list: the queue, which all were so far, or the registration journal.
alter table registry_view add column list text not null default 'QUEUE';
alter table registry_view alter column list drop default;

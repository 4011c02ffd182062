-- How events are written that are sent to a partner.
alter table intake_partner add flavour text not null default 'JSON' check (flavour in ('JSON', 'XML'));

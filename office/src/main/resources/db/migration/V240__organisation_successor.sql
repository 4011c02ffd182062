-- The unit that carries on the work of one that was renamed, moved or closed.
alter table organisation_unit add column successor text references organisation_unit deferrable initially deferred;

-- What was given for a deed may tell what a sealed case is about: it lies sealed, which is text and no longer JSON.
alter table registry_deed alter column given type text using given::text;

-- The notice of an answer is watched too: what is owed is read off the journal anew, from its beginning.
truncate control_owed;
delete from registry_bookmark where listener = 'control';

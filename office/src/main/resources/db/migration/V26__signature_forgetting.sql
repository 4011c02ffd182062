-- What nobody signed is forgotten after a while, and what was signed is kept as evidence: the hash stays.
alter table signature_session alter column document drop not null;
create index signature_session_remembered on signature_session (expires_at) where document is not null;

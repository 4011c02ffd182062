-- A document that was signed here is asked for by its hash when it comes by another door.
create index signature_session_signed on signature_session (document_hash) where consumed_at is not null;

-- What belongs to a document asks whether the document is still needed.
create index signature_session_document on signature_session (document_hash) where document is not null;

-- Files that come in pieces to a form that is being filled in. The bytes lie in the file store; a row says how many of
-- them were acknowledged, and what became of the whole.
create table intake_upload (
  id uuid primary key,
  form uuid not null,
  -- the clerk at whose desk it comes; none on the public pages
  officer bigint,
  name text not null,
  role text not null,
  length bigint not null check (length > 0),
  received bigint not null default 0 check (received between 0 and length),
  attachment bigint,
  begun_at timestamptz not null,
  expires_at timestamptz not null,
  check (attachment is null or received = length)
);
create index intake_upload_form on intake_upload (form);
create index intake_upload_expiring on intake_upload (expires_at);

-- An official who is kept out for now: in service, but unable to sign in until he is let in again.
alter table people_officer add column blocked_since timestamptz;
-- When somebody last signed in is looked for on the list of the staff.
create index people_audit_signed_in on people_audit (officer, id) where deed = 'SIGNED_IN';

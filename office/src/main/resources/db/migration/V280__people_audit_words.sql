-- What was so before a deed, what after it, and why: where the deed changed something.
ALTER TABLE people_audit ADD COLUMN prior text NOT NULL DEFAULT '';
ALTER TABLE people_audit ADD COLUMN later text NOT NULL DEFAULT '';
ALTER TABLE people_audit ADD COLUMN reason text NOT NULL DEFAULT '';
CREATE INDEX people_audit_subject ON people_audit (subject, id);

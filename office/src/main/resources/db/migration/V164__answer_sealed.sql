-- Drafts lie sealed by the office; the plain column holds what an office wrote that did not seal yet, until the next start.
alter table answer_draft add column sealed bytea, alter column wording drop not null;
alter table answer_draft add check ((wording is null) <> (sealed is null));

-- E-signatures that were not settled when what they sign came into the books: made of the journal, thrown away and made
-- anew at will. Whether one still is in doubt, its latest examination says.
create table control_doubt (
  evidence uuid not null,
  appeal uuid not null,
  whose text not null check (whose in ('APPLICANT', 'OFFICIAL')),
  since timestamptz not null,
  primary key (evidence, appeal)
);

-- What a clerk found an appeal to be about; empty while the applicant's own choice stands.
alter table registry_card add column qualified_topic text, add column qualified_district text;

-- What a draft grows out of. An informal record has one draft in which it is made official, however often that is asked.
alter table intake_draft
  add origin_relation text,
  add origin_appeal uuid,
  add origin_number text,
  add informal uuid unique,
  add check (num_nulls(origin_relation, origin_appeal, origin_number) in (0, 3)),
  add check (informal is null or origin_appeal is not null);

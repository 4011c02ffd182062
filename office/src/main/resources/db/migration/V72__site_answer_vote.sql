-- Whether an answer addressed the request, as its applicant says; one voice per appeal, changeable.
create table site_answer_vote (
  appeal uuid primary key,
  voice text not null,
  comment text not null,
  at timestamptz not null
);

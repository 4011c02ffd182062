-- Whether an answer addressed a claim, as its applicant says, and why; one voice per claim, changeable.
create table site_claim_vote (
  appeal uuid not null,
  place int not null,
  voice text not null,
  reason text not null,
  at timestamptz not null,
  primary key (appeal, place)
);

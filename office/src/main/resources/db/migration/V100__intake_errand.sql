-- What a partner comes for; a token opens that door and no other.
alter table intake_partner add column errand text not null default 'PACKAGES';

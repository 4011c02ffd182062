-- Where on the map the matter of an appeal is, sealed as addresses are.
create table intake_spot (
    appeal uuid primary key,
    point  bytea not null
);

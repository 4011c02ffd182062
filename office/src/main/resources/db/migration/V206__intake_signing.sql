-- Who of several that appeal together has signed, where it was told of each; places as the registry's parties have them.
create table intake_signing (
    appeal  uuid not null,
    place   integer not null,
    signing text not null,
    primary key (appeal, place)
);

-- What bodies complained of still owe because of a grievance: a read copy of the journal.
create table grievance_expected (
    first uuid not null,
    grievance uuid not null,
    kind text not null,
    by_day date not null,
    done boolean not null default false,
    primary key (first, grievance, kind)
);

create index grievance_expected_open on grievance_expected (by_day) where not done;

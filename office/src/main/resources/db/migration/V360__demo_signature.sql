-- Under which proof a story's appeal was signed, so that a filling that was interrupted goes on with the same.
create table demo_signature (
    story text primary key,
    evidence uuid not null
);

-- A substitute and the number of an official's e-signature give power too: one administrator proposes, another decides.
ALTER TABLE people_act
    ADD COLUMN stands_in bigint REFERENCES people_officer,
    ADD COLUMN since     date,
    ADD COLUMN until     date,
    ADD COLUMN iin       bytea,
    DROP CONSTRAINT people_act_kind_check,
    ADD CONSTRAINT people_act_kind_check
        CHECK (kind IN ('GRANT', 'PASSWORD_LINK', 'SUBSTITUTE', 'IIN', 'NO_IIN', 'DISCHARGE')),
    DROP CONSTRAINT people_act_check,
    ADD CONSTRAINT people_act_role CHECK ((kind = 'GRANT') = (role IS NOT NULL)),
    ADD CONSTRAINT people_act_iin CHECK ((kind = 'IIN') = (iin IS NOT NULL)),
    ADD CONSTRAINT people_act_substitute CHECK (num_nonnulls(stands_in, since, until)
        = CASE kind WHEN 'SUBSTITUTE' THEN 3 ELSE 0 END);

DROP INDEX people_act_open;
CREATE UNIQUE INDEX people_act_open
    ON people_act (kind, officer, coalesce(role, ''), coalesce(stands_in, 0), coalesce(since, '-infinity'))
    WHERE decision IS NULL;

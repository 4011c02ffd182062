-- Who edits the texts of the public pages is a role of its own.
ALTER TABLE people_role DROP CONSTRAINT people_role_role_check;
ALTER TABLE people_role ADD CONSTRAINT people_role_role_check CHECK (role IN
    ('REGISTRAR', 'EXECUTOR', 'HEAD', 'DEPUTY_HEAD', 'CONTROLLER', 'ADMINISTRATOR', 'EDITOR'));

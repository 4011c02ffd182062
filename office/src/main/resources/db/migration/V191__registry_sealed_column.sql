-- Columns whose words lie sealed throughout; in others an office that did not seal yet may have left plain ones.
create table registry_sealed_column (name text primary key);

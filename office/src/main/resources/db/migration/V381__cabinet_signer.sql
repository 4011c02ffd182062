-- Whose e-signature an appeal came with, by a keyed index of the signer's number: it opens in his cabinet.
create table cabinet_signer (
  appeal uuid primary key,
  signer bytea not null
);

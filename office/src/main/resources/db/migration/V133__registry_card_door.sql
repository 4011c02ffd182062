-- What came by one door, latest first: the public lists of a door.
create index registry_card_door on registry_card (channel, received_at desc);

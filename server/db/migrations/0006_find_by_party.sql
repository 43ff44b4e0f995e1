-- The newest processes of a party are read in the order of an index, however many it has.

create index process_party_newest on process_party (contact_id, process_id desc);
drop index process_party_contact;

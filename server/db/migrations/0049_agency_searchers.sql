-- Which agencies find by searching what is of an agency (A-14): none named, all of them.

create table agency_searcher (
  agency_id bigint not null references agency,
  searcher_id bigint not null references agency,
  primary key (agency_id, searcher_id)
);
comment on table agency_searcher is 'owner: organization. The people of searcher_id find, by searching, the processes of agency_id; an agency without rows is searched by all.';

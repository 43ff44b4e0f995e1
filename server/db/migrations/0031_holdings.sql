-- The collection of confidential processes of a unit, and those that nobody can open any more (A-11, A-12, R-19).

create table holdings_opening (
  session_id bigint primary key references session,
  until timestamptz not null
);
comment on table holdings_opening is 'owner: grants. The collection of confidential processes opened by password in a session, until when (A-11).';

create index access_grant_unit on access_grant (unit_id, process_id);
create index process_confidential on process (id) where level = 'confidential' and deleted_at is null;

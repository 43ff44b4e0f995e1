-- Control points are kept per agency, for all of its units or for one; nothing was ever written to the table before.

alter table checkpoint add column agency_id bigint not null references agency;
alter table checkpoint alter column unit_id drop not null;
alter table checkpoint drop constraint checkpoint_once;
create unique index checkpoint_once on checkpoint (agency_id, unit_id, process_type_id, plain(name)) nulls not distinct;
comment on table checkpoint is 'owner: routing. A phase that processes may be in: in all units of an agency (unit null) or in one, of all types (null) or of one, as administrators keep them (ponto de controle, P-23).';

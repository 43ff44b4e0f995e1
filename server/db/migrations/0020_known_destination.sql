-- To which units has a unit ever sent? So that a destination it never used can be pointed out before the process leaves.

create table known_destination (
  from_unit_id bigint not null references unit,
  to_unit_id bigint not null references unit,
  first_at timestamptz not null,
  primary key (from_unit_id, to_unit_id)
);
comment on table known_destination is 'owner: routing. A pair of units between which something was sent once; only ever added to, so that no two sendings wait for each other.';

insert into known_destination (from_unit_id, to_unit_id, first_at)
  select from_unit_id, to_unit_id, min(sent_at) from routing group by from_unit_id, to_unit_id;

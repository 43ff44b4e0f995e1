-- Views of the desk that a unit or a person keeps, and how a person arranged it.

create table desk_view (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  user_id bigint references app_user,
  name text not null check (name <> '' and char_length(name) <= 50),
  query jsonb not null,
  position integer not null
);
create unique index desk_view_name on desk_view (unit_id, user_id, plain(name)) nulls not distinct;
comment on table desk_view is 'owner: routing. A view of a unit''s desk under a name: of the unit, or of one person in it when user_id is set. query: as the address says it.';

create table desk_arrangement (
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  columns text[],
  start_view_id bigint references desk_view on delete set null,
  primary key (user_id, unit_id)
);
create index desk_arrangement_start_view on desk_arrangement (start_view_id) where start_view_id is not null;
comment on table desk_arrangement is 'owner: routing. How a person wants to see the desk of a unit: which columns, and which view first.';

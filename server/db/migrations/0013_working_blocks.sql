-- Processes that a unit groups for itself (bloco interno, B-03): nobody else sees the group, and the processes go nowhere by it.

create table block (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('signature', 'meeting', 'working')),
  unit_id bigint not null references unit,
  description text not null check (description <> '' and char_length(description) <= 250),
  created_at timestamptz not null,
  created_by bigint not null references app_user
);
create index block_unit on block (unit_id, id);
comment on table block is 'owner: blocks. What a unit put together (bloco); its id is the number people call it by. Only working blocks (B-03) are made so far.';

create table block_process (
  block_id bigint not null references block,
  process_id bigint not null references process on delete cascade,
  added_at timestamptz not null,
  added_by bigint not null references app_user,
  primary key (block_id, process_id)
);
create index block_process_process on block_process (process_id);
comment on table block_process is 'owner: blocks. A process in a working block; it was open in the unit when it was included, and may be concluded since.';

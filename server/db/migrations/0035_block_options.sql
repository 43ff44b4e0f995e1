-- What a unit arranges for itself about a block, its own or a received one (B-05), and what both sides write about what is in it (B-06).

alter table note_group drop constraint note_group_list_check;
alter table note_group add constraint note_group_list_check check (list in ('follow-ups', 'favorites', 'blocks'));
comment on table note_group is 'owner: notes. Groups of a unit''s follow-ups, of its favorites and of its blocks.';

create table block_arrangement (
  block_id bigint not null references block on delete cascade,
  unit_id bigint not null references unit,
  group_id bigint references note_group on delete set null,
  assignee_id bigint references app_user,
  is_priority boolean not null default false,
  reviewed_by bigint references app_user,
  reviewed_at timestamptz,
  comment text not null default '' check (char_length(comment) <= 500),
  primary key (block_id, unit_id),
  constraint block_arrangement_reviewed check ((reviewed_by is null) = (reviewed_at is null))
);
create index block_arrangement_group on block_arrangement (group_id) where group_id is not null;
comment on table block_arrangement is 'owner: blocks. What one unit arranged for itself about a block it has: group, who cares for it, signals (B-05); no other unit sees it.';

alter table block_item add column noted_by bigint references app_user, add column noted_in bigint references unit;
comment on table block_item is 'owner: blocks. What is in a block: a process, or one document of it in a signature block. note: written by its unit or one that has it released, seen by all of them (B-06).';

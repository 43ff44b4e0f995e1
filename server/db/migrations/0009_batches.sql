-- One act on many processes: what was asked, and what came of each.

create table batch (
  id bigint generated always as identity primary key,
  key text not null,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  session_id bigint references session,
  channel text not null,
  ip text not null,
  agent text not null,
  act text not null,
  input jsonb not null,
  total integer not null check (total > 0),
  started_at timestamptz not null,
  stopped_at timestamptz,
  finished_at timestamptz,
  constraint batch_once unique (user_id, key)
);
create index batch_of_user on batch (user_id, id desc);
create index batch_unfinished on batch (id) where finished_at is null;
comment on table batch is 'owner: batches. One act on many processes, asked for by a person in a unit; key: a double click starts it once.';

create table batch_item (
  batch_id bigint not null references batch,
  position integer not null,
  process_id bigint not null,
  outcome text check (outcome in ('done', 'unchanged', 'refused', 'failed')),
  refusal jsonb,
  settled_at timestamptz,
  primary key (batch_id, position),
  constraint batch_item_settled check ((outcome is null) = (settled_at is null))
);
create index batch_item_pending on batch_item (batch_id, position) where outcome is null;
comment on table batch_item is 'owner: batches. What came of one process of a batch; settled in the transaction of the act itself, so that it happens exactly once.';

-- The documents of a process taken away in one PDF or ZIP (D-42, D-43): what was asked, how far it is, what could not go in.

create table bundle (
  id bigint generated always as identity primary key,
  key text not null,
  process_id bigint not null references process,
  format text not null check (format in ('pdf', 'zip')),
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  session_id bigint references session,
  channel text not null,
  ip text not null,
  agent text not null,
  total integer not null check (total > 0),
  done integer not null default 0,
  attempts integer not null default 0,
  started_at timestamptz not null,
  stopped_at timestamptz,
  finished_at timestamptz,
  failure text,
  part_sizes bigint[] not null default '{}',
  expires_at timestamptz not null,
  constraint bundle_once unique (user_id, key)
);
create index bundle_of_user on bundle (user_id, process_id, id desc);
create index bundle_unfinished on bundle (user_id) where finished_at is null;
create index bundle_expiry on bundle (expires_at);
comment on table bundle is 'owner: bundles. Documents of a process in one PDF or ZIP, made for one person and kept for a day; key: a double click makes it once.';
comment on column bundle.failure is 'Code of the refusal when nothing came of it.';
comment on column bundle.part_sizes is 'Bytes of each file it was made in.';

create table bundle_item (
  bundle_id bigint not null references bundle on delete cascade,
  position integer not null,
  document_id bigint not null,
  left_out text check (left_out in ('cancelled', 'gone', 'kind', 'encrypted', 'broken', 'too-complex', 'too-large')),
  primary key (bundle_id, position)
);
comment on table bundle_item is 'owner: bundles. One chosen document in its place; left_out: why it is not in the file.';
comment on column bundle_item.document_id is 'No foreign key: what is deleted meanwhile is told as gone.';

-- What a person deleted, cancelled or replaced stays within their reach for a while (D-13, D-28).

create table trash_item (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  cause text not null check (cause in ('deleted', 'cancelled', 'replaced')),
  file_sha256 text references file,
  file_name text,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  thrown_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint trash_item_file check ((cause = 'replaced') = (file_sha256 is not null) and (cause = 'replaced') = (file_name is not null))
);
create index trash_item_mine on trash_item (user_id, unit_id, id) where ended_at is null;
create index trash_item_due on trash_item (expires_at) where ended_at is null;
create index trash_item_document on trash_item (document_id);
comment on table trash_item is 'owner: documents. The recycle bin: contents that only the person who deleted, cancelled or replaced them may take, until expires_at. The row stays; of a replaced file it names the bytes that stood there before.';

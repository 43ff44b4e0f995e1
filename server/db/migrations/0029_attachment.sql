-- A process absorbed by an older one.

create table process_attachment (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  main_id bigint not null references process,
  unit_id bigint not null references unit,
  attached_at timestamptz not null,
  attached_by bigint not null references app_user,
  detached_at timestamptz,
  detached_by bigint references app_user,
  detach_reason text check (detach_reason <> '' and char_length(detach_reason) <= 500),
  constraint process_attachment_not_itself check (main_id <> process_id),
  constraint process_attachment_reason check ((detached_at is null) = (detach_reason is null))
);
create unique index process_attachment_current on process_attachment (process_id) where detached_at is null;
create index process_attachment_main on process_attachment (main_id) where detached_at is null;
comment on table process_attachment is 'owner: processes. A process absorbed by another (anexado, P-32): it is a node of the main one''s tree and has no act of its own until an administrator detaches it (P-33).';

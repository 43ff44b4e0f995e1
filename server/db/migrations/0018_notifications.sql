-- What a person is told because it concerns them: made by a job from an event, beside the official record and erasable.

create table notification (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  kind text not null,
  event_id bigint not null,
  at timestamptz not null,
  by_user_id bigint references app_user,
  by_unit_id bigint references unit,
  process_id bigint references process on delete cascade,
  document_id bigint references document on delete cascade,
  batch_id bigint,
  read_at timestamptz
);
create unique index notification_once on notification (user_id, event_id);
create index notification_list on notification (user_id, id desc);
create index notification_unread on notification (user_id, id desc) where read_at is null;
create index notification_process on notification (process_id) where process_id is not null;
create index notification_document on notification (document_id) where document_id is not null;
-- Who suspended a process is told when the stay has ended.
create index suspension_process on suspension (process_id);
create index notification_age on notification (at);
comment on table notification is 'owner: notifications. Somebody is told of an event that concerns them in a unit, once; whether they may see it is asked again at every showing. Kept for months, not for decades.';
comment on column notification.read_at is 'Personal: no receipt, no part of the record.';

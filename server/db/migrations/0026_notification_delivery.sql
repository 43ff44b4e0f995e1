-- Notifications that leave the system: what a person wishes to be told through which channel, and the outbox of mails and pushes.

alter table notification add column shown boolean not null default true;
comment on column notification.shown is 'False: the person does not want this kind in the application; the row is there for its mail or push.';

create table notification_wish (
  user_id bigint primary key references app_user,
  app text[] not null,
  mail text[] not null,
  push text[] not null,
  digest text not null check (digest in ('now', 'hourly', 'daily')),
  digest_hour smallint not null check (digest_hour between 0 and 23),
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_to smallint check (quiet_to between 0 and 23),
  language text not null check (language in ('pt-BR', 'en')),
  check ((quiet_from is null) = (quiet_to is null))
);
comment on table notification_wish is 'owner: notifications. Which kinds reach a person through which channel, and when; who never said has no row and gets the defaults of delivery.rules.ts.';

create table mail (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  made_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  error text,
  check (sent_at is null or failed_at is null)
);
create index mail_unsent on mail (user_id) where sent_at is null and failed_at is null;
create index mail_failed on mail (failed_at desc) where failed_at is not null;
create index mail_age on mail (made_at);
comment on table mail is 'owner: notifications. One mail: its id makes the Message-ID, which stays the same at every attempt.';

create table delivery (
  notification_id bigint not null references notification on delete cascade,
  channel text not null check (channel in ('mail', 'push')),
  user_id bigint not null references app_user,
  due_at timestamptz not null,
  mail_id bigint references mail on delete cascade,
  pushed_at timestamptz,
  primary key (notification_id, channel)
);
create index delivery_waiting on delivery (user_id, channel, due_at) where mail_id is null and pushed_at is null;
create index delivery_mail on delivery (mail_id) where mail_id is not null;
comment on table delivery is 'owner: notifications. The outbox: a notification that leaves by a channel when it is due; it goes with the notification when that is withdrawn.';

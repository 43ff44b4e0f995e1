-- Devices that a person lets notifications come to.

create table push_device (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  endpoint text not null check (char_length(endpoint) <= 1000),
  p256dh text not null,
  auth text not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  constraint push_device_endpoint unique (endpoint)
);
create index push_device_user on push_device (user_id, id);
comment on table push_device is 'owner: notifications. A browser that takes notifications for a person (Web Push); gone when they remove it or its push service says that it is over.';

create index delivery_pushed on delivery (user_id, pushed_at) where pushed_at is not null;

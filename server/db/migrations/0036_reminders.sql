-- Reminders of deadlines and returns: each is told once, whichever node finds it due and however often.

create table reminder (
  kind text not null check (kind in ('deadline', 'return')),
  item_id bigint not null,
  due_on date not null,
  stage text not null check (stage in ('soon', 'today', 'late', 'late-there')),
  told_at timestamptz not null,
  primary key (kind, item_id, due_on, stage)
);
create index reminder_age on reminder (due_on);
comment on table reminder is 'owner: notifications. That a deadline or a return was reminded of: the business day before, on its day, or when it had passed; of a return, when it had passed, the unit that waits too (late-there). Another day is reminded of anew.';

create index deadline_due on deadline (due_on) where concluded_at is null;
create index scheduled_return_due on scheduled_return (due_on) where returned_at is null and removed_at is null;

alter table notification alter column event_id drop not null;
alter table notification add column due_on date, add column stage text;
alter table notification add constraint notification_cause check ((event_id is null) = (due_on is not null) and (due_on is null) = (stage is null));
comment on column notification.event_id is 'Null: a reminder, of what is due on due_on.';

update notification_wish set app = app || '{deadline-due,return-due}', mail = mail || '{deadline-due,return-due}', push = push || '{deadline-due,return-due}';

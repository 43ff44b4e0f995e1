-- Whoever finds a follow-up changed is told by whom.
alter table follow_up add column changed_by bigint not null references app_user;

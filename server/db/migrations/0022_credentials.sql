-- Confidential processes: opened by password for a while in one session, and what becomes of a credential (A-06 to A-08, R-65).

alter table access_grant
  add column opened_at timestamptz,
  add column concluded_at timestamptz,
  add column renewed_at timestamptz,
  add column renewed_by bigint references app_user,
  add column ended_by bigint references app_user,
  add column ended_why text check (ended_why in ('revoked', 'renounced', 'cancelled', 'level-lowered')),
  add constraint access_grant_end check (ended_at is not null or (ended_by is null and ended_why is null));
create unique index access_grant_current on access_grant (process_id, user_id, unit_id) where ended_at is null;
comment on column access_grant.opened_at is 'When its holder first opened the process since it was given or renewed; null: never (R-65).';
comment on column access_grant.concluded_at is 'A confidential process is concluded per holder, who keeps the access (A-08, R-18).';

create table confidential_opening (
  session_id bigint not null references session,
  process_id bigint not null references process,
  until timestamptz not null,
  primary key (session_id, process_id)
);
create index confidential_opening_until on confidential_opening (until);
comment on table confidential_opening is 'owner: access. A confidential process opened by password in a session, until when (A-06).';

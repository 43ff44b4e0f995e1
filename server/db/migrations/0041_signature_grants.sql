-- Credentials to sign one document of a confidential process, given to a person in a unit (A-10, R-34).

create table signature_grant (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  granted_by bigint not null references app_user,
  granted_by_unit_id bigint not null references unit,
  granted_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  ended_by bigint references app_user,
  ended_why text check (ended_why in ('revoked', 'access-ended', 'level-lowered')),
  constraint signature_grant_end check ((ended_at is null) = (ended_why is null) and (ended_at is null or used_at is null))
);
create unique index signature_grant_active on signature_grant (document_id, user_id, unit_id) where used_at is null and ended_at is null;
create index signature_grant_document on signature_grant (document_id);
comment on table signature_grant is 'owner: access. Credential to sign one document of a confidential process: active until used or ended (A-10).';

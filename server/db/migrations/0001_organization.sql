-- Agencies, units, users, roles, sessions, keys to the door: who there is and who may.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- What people type and what is stored are compared without accents and case; immutable, so that it can be indexed.
create function plain(value text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Rows that are proof are written once: for history, audit, versions, frozen contents and signatures.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

create table agency (
  id bigint generated always as identity primary key,
  code text not null unique check (code <> ''),
  name text not null,
  number_code text not null,
  number_mask text not null,
  time_zone text not null default 'America/Sao_Paulo',
  city text not null default '',
  address text not null default '',
  letterhead text[] not null default '{}',
  letterhead_image text,
  signature_law text not null default '',
  active boolean not null default true,
  created_at timestamptz not null default now()
);
comment on table agency is 'owner: organization. An agency (órgão) of the installation, with its number mask and letterhead.';

create table unit (
  id bigint generated always as identity primary key,
  agency_id bigint not null references agency,
  parent_id bigint references unit,
  code text not null check (code <> ''),
  name text not null,
  number_code text not null default '01',
  receives_processes boolean not null default true,
  is_protocol boolean not null default false,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint unit_code_once unique (agency_id, code)
);
create index unit_parent on unit (parent_id);
create index unit_search on unit using gin (plain(code || ' ' || name) gin_trgm_ops);
comment on table unit is 'owner: organization. A unit (unidade): the real actor; a user always acts in one.';

create table unit_name (
  unit_id bigint not null references unit,
  valid_from timestamptz not null,
  code text not null,
  name text not null,
  primary key (unit_id, valid_from)
);
comment on table unit_name is 'owner: organization. What a unit was called since when: history shows the names of the time (G-05).';

create table app_user (
  id bigint generated always as identity primary key,
  agency_id bigint not null references agency,
  login text not null,
  name text not null,
  social_name text,
  cpf text,
  email text,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint app_user_login_lower check (login = lower(login) and login <> '')
);
create unique index app_user_login_once on app_user (login);
create index app_user_search on app_user using gin (plain(coalesce(social_name, name) || ' ' || login) gin_trgm_ops);
comment on table app_user is 'owner: organization. A user (usuário interno).';

create table password (
  user_id bigint primary key references app_user,
  hash text not null,
  changed_at timestamptz not null
);
comment on table password is 'owner: organization. argon2id hash of a user''s password.';

create table assignment (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  role text not null,
  created_at timestamptz not null default now(),
  constraint assignment_once unique (user_id, unit_id, role)
);
create index assignment_unit on assignment (unit_id);
comment on table assignment is 'owner: organization. A user has a role in a unit (permissão).';

create table session (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  user_id bigint not null references app_user,
  unit_id bigint references unit,
  ip text not null,
  agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_user on session (user_id, id);
comment on table session is 'owner: organization. A person signed in on a device; the cookie holds the token, the row its SHA-256.';

create table api_key (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index api_key_user on api_key (user_id) where ended_at is null;
comment on table api_key is 'owner: organization. A personal key for programs: acts as its user in its unit, and never signs.';

create table one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-administrator', 'set-password')),
  user_id bigint references app_user,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table one_time_link is 'owner: organization. A link that works once: the first administrator, a password to set.';

create unlogged table attempt (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null
);
create index attempt_age on attempt (last_at);
comment on table attempt is 'owner: organization. Failed attempts by key (who tries what from where); unlogged: losing it on a crash harms nobody.';

create table setting (
  name text not null,
  agency_id bigint references agency,
  value jsonb not null,
  unique nulls not distinct (name, agency_id)
);
comment on table setting is 'owner: organization. Parameters of the installation (agency_id null) or of one agency.';

create table contact (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('person', 'organization')),
  name text not null check (name <> ''),
  cpf_cnpj text,
  email text,
  city text,
  agency_id bigint not null references agency,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index contact_search on contact using gin (plain(name) gin_trgm_ops);
create index contact_code_search on contact using gin (cpf_cnpj gin_trgm_ops);
create index contact_by_name on contact (name, id);
comment on table contact is 'owner: organization. People and organisations that take part as interested parties, senders, recipients (contatos).';

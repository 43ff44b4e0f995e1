-- Processes: types, numbers, parties, and where each one is open. `routing` keeps the sendings.

create table number_sequence (
  scope text primary key,
  last bigint not null check (last > 0)
);
comment on table number_sequence is 'owner: processes. Last number taken in a scope (N-02, D-25); the row is locked by the transaction that takes one, so no gap and no repeat.';

create table classification_code (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  active boolean not null default true
);
create index classification_code_search on classification_code using gin (plain(code || ' ' || name) gin_trgm_ops);
comment on table classification_code is 'owner: processes. Subjects of the classification plan (assuntos).';

create table process_type (
  id bigint generated always as identity primary key,
  name text not null unique,
  description text not null default '',
  levels access_level[] not null default '{public,restricted}' check (cardinality(levels) > 0),
  suggested_level access_level not null default 'public',
  suggested_legal_basis_id bigint references legal_basis,
  active boolean not null default true
);
create index process_type_search on process_type using gin (plain(name) gin_trgm_ops);
comment on table process_type is 'owner: processes. Types of process.';

create table process_type_classification (
  type_id bigint not null references process_type,
  classification_id bigint not null references classification_code,
  primary key (type_id, classification_id)
);
comment on table process_type_classification is 'owner: processes. Subjects a type suggests.';

create table process (
  id bigint generated always as identity primary key,
  number text not null unique,
  digits text not null,
  agency_id bigint not null references agency,
  type_id bigint not null references process_type,
  summary text not null default '' check (char_length(summary) <= 100),
  creating_unit_id bigint not null references unit,
  created_by bigint not null references app_user,
  created_at timestamptz not null,
  local_level access_level not null,
  level access_level not null,
  legal_basis_id bigint references legal_basis,
  constraint process_basis check (local_level = 'public' or legal_basis_id is not null)
);
create unique index process_digits_once on process (digits);
create index process_digits_part on process using gin (digits gin_trgm_ops);
create index process_summary_search on process using gin (plain(summary) gin_trgm_ops);
create index process_by_unit_and_type on process (creating_unit_id, type_id);
comment on table process is 'owner: processes. A process (procedimento): local level as given, level as it results from all it holds (A-03).';
alter table access_grant add foreign key (process_id) references process;

create table process_classification (
  process_id bigint not null references process,
  classification_id bigint not null references classification_code,
  unit_id bigint not null references unit,
  position integer not null,
  primary key (process_id, classification_id)
);
comment on table process_classification is 'owner: processes. Subjects of a process and the unit that entered each (R-57).';

create table process_party (
  process_id bigint not null references process,
  contact_id bigint not null references contact,
  unit_id bigint not null references unit,
  position integer not null,
  primary key (process_id, contact_id)
);
create index process_party_contact on process_party (contact_id);
comment on table process_party is 'owner: processes. Interested parties of a process and the unit that entered each (R-57).';

create table unit_remark (
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  text text not null,
  changed_at timestamptz not null,
  changed_by bigint not null references app_user,
  primary key (process_id, unit_id)
);
comment on table unit_remark is 'owner: processes. One free text per unit and process (P-08).';

create table process_unit (
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  state text not null check (state in ('open', 'concluded')),
  origin text not null check (origin in ('created', 'received')),
  opened_at timestamptz not null,
  from_unit_id bigint references unit,
  received_at timestamptz,
  received_by bigint references app_user,
  assignee_id bigint references app_user,
  concluded_at timestamptz,
  concluded_by bigint references app_user,
  last_activity_at timestamptz not null,
  primary key (process_id, unit_id)
);
create index process_unit_desk on process_unit (unit_id, last_activity_at desc, process_id desc) where state = 'open';
create index process_unit_unread on process_unit (unit_id, last_activity_at desc, process_id desc) where state = 'open' and received_at is null;
create index process_unit_assignee on process_unit (unit_id, assignee_id, last_activity_at desc, process_id desc)
  where state = 'open' and assignee_id is not null;
create index process_unit_unit on process_unit (unit_id, process_id);
comment on table process_unit is 'owner: processes. A process in a unit it passed through: open or concluded, for whom, since when (R-25).';

create table routing (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  from_unit_id bigint not null references unit,
  to_unit_id bigint not null references unit,
  sent_by bigint not null references app_user,
  sent_at timestamptz not null,
  kept_open boolean not null
);
create index routing_process on routing (process_id, sent_at);
create index routing_from on routing (from_unit_id, sent_at desc);
comment on table routing is 'owner: routing. One sending of a process from a unit to another (tramitação).';

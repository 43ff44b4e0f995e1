-- Criteria of internal control: which restricted processes audit units may read without having had them (A-13).

create table control_criterion (
  id bigint generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 100),
  active boolean not null default true,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by bigint not null references app_user,
  changed_at timestamptz not null,
  changed_by bigint not null references app_user
);
create unique index control_criterion_name_once on control_criterion (plain(name));
comment on table control_criterion is 'owner: access. A criterion of internal control (critério de controle interno): restricted processes that its units may read, evaluated whenever somebody asks. Never deleted, only switched off.';

create table control_criterion_reader (
  unit_id bigint not null references unit,
  criterion_id bigint not null references control_criterion,
  primary key (unit_id, criterion_id)
);
create index control_criterion_reader_criterion on control_criterion_reader (criterion_id);
comment on table control_criterion_reader is 'owner: access. A control unit that reads by the criterion.';

create table control_criterion_source (
  criterion_id bigint not null references control_criterion,
  agency_id bigint references agency,
  unit_id bigint references unit,
  constraint control_criterion_source_one check (num_nonnulls(agency_id, unit_id) = 1),
  constraint control_criterion_source_once unique nulls not distinct (criterion_id, agency_id, unit_id)
);
comment on table control_criterion_source is 'owner: access. An agency or a unit whose processes and documents the criterion is about; without any, of all.';

create table control_criterion_process_type (
  criterion_id bigint not null references control_criterion,
  process_type_id bigint not null references process_type,
  primary key (criterion_id, process_type_id)
);
comment on table control_criterion_process_type is 'owner: access. A type of process that the criterion is about; without any, every type.';

create table control_criterion_document_type (
  criterion_id bigint not null references control_criterion,
  document_type_id bigint not null references document_type,
  primary key (criterion_id, document_type_id)
);
comment on table control_criterion_document_type is 'owner: access. The process must hold a published document of one of these types; without any, it need not.';

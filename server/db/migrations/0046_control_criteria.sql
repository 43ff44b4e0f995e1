-- Criteria of internal control: which restricted processes audit units may read without having had them (A-13).

create table control_criterion (
  id bigint generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 100),
  -- Lists in the row itself: the rule of visibility reads them for each restricted process that nothing else opens. Empty asks for nothing.
  agency_ids bigint[] not null default '{}',
  unit_ids bigint[] not null default '{}',
  process_type_ids bigint[] not null default '{}',
  document_type_ids bigint[] not null default '{}',
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

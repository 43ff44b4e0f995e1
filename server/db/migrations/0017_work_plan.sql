-- Work plans (plano de trabalho, P-22): stages and items that an administrator lays down for types of process, and how far each process is.

create table work_plan (
  id bigint generated always as identity primary key,
  name text not null check (name <> '' and char_length(name) <= 100),
  description text not null default '' check (char_length(description) <= 500),
  active boolean not null default true
);
create unique index work_plan_name on work_plan (lower(name));
comment on table work_plan is 'owner: work-plans. What is to be done in processes of some types, step by step; it orders work and never blocks it.';

create table work_plan_type (
  plan_id bigint not null references work_plan on delete cascade,
  type_id bigint not null references process_type on delete cascade,
  primary key (plan_id, type_id)
);
create index work_plan_type_type on work_plan_type (type_id);
comment on table work_plan_type is 'owner: work-plans. Types of process for which a plan is offered.';

create table work_plan_stage (
  id bigint generated always as identity primary key,
  plan_id bigint not null references work_plan on delete cascade,
  position integer not null,
  name text not null check (name <> '' and char_length(name) <= 100)
);
create index work_plan_stage_plan on work_plan_stage (plan_id, position);
comment on table work_plan_stage is 'owner: work-plans. A stage (etapa) of a plan, in the order of the plan.';

create table work_plan_item (
  id bigint generated always as identity primary key,
  stage_id bigint not null references work_plan_stage on delete cascade,
  position integer not null,
  name text not null check (name <> '' and char_length(name) <= 200),
  description text not null default '' check (char_length(description) <= 500),
  document_type_id bigint references document_type
);
create index work_plan_item_stage on work_plan_item (stage_id, position);
create index work_plan_item_document_type on work_plan_item (document_type_id) where document_type_id is not null;
comment on table work_plan_item is 'owner: work-plans. One thing to be done in a stage; with a document type, what is usually written for it.';

create table process_work_plan (
  process_id bigint primary key references process on delete cascade,
  plan_id bigint not null references work_plan,
  set_at timestamptz not null,
  set_by bigint not null references app_user,
  unit_id bigint not null references unit
);
create index process_work_plan_plan on process_work_plan (plan_id);
comment on table process_work_plan is 'owner: work-plans. The plan a process follows; exchanged for another one, what was noted under the former stays.';

create sequence work_item_revision;
create table process_work_item (
  process_id bigint not null references process on delete cascade,
  item_id bigint not null references work_plan_item,
  state text not null check (state in ('to-do', 'in-progress', 'paused', 'finished', 'problem', 'not-applicable', 'disregarded')),
  text text not null default '' check (char_length(text) <= 500),
  charged_unit_id bigint references unit,
  revision bigint not null default nextval('work_item_revision'),
  changed_at timestamptz not null,
  changed_by bigint not null references app_user,
  unit_id bigint not null references unit,
  primary key (process_id, item_id)
);
create index process_work_item_item on process_work_item (item_id);
comment on table process_work_item is 'owner: work-plans. How far one item is in one process, as last told; who has nothing here has not begun.';

create table process_work_item_change (
  id bigint generated always as identity primary key,
  process_id bigint not null references process on delete cascade,
  item_id bigint not null references work_plan_item,
  state text not null,
  text text not null,
  changed_at timestamptz not null,
  changed_by bigint not null references app_user,
  unit_id bigint not null references unit
);
create index process_work_item_change_item on process_work_item_change (process_id, item_id, id);
create index process_work_item_change_only_item on process_work_item_change (item_id);
comment on table process_work_item_change is 'owner: work-plans. What was told of an item before, oldest first.';

create table process_work_item_document (
  process_id bigint not null references process on delete cascade,
  item_id bigint not null references work_plan_item,
  document_id bigint not null references document on delete cascade,
  added_at timestamptz not null,
  added_by bigint not null references app_user,
  primary key (process_id, item_id, document_id)
);
create index process_work_item_document_document on process_work_item_document (document_id);
create index process_work_item_document_item on process_work_item_document (item_id);
comment on table process_work_item_document is 'owner: work-plans. Documents that belong to an item; cancelled and deleted ones are not shown.';

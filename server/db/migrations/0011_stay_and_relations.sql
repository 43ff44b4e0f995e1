-- A process that waits, and processes that belong together.

alter table process_unit drop constraint process_unit_state_check;
alter table process_unit add constraint process_unit_state_check check (state in ('open', 'suspended', 'concluded'));

create table suspension (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  reason text not null check (reason <> '' and char_length(reason) <= 500),
  bound_to_id bigint references process,
  until date,
  suspended_at timestamptz not null,
  suspended_by bigint not null references app_user,
  lifted_at timestamptz,
  lifted_by bigint references app_user,
  constraint suspension_not_by_itself check (bound_to_id <> process_id)
);
create unique index suspension_current on suspension (process_id) where lifted_at is null;
create index suspension_unit on suspension (unit_id, id desc) where lifted_at is null;
create index suspension_due on suspension (until) where lifted_at is null and until is not null;
comment on table suspension is 'owner: processes. A stay (sobrestamento, P-18): until it is lifted the process is suspended in its unit. lifted_by is null when its date lifted it.';

create table process_relation (
  process_id bigint not null references process,
  other_id bigint not null references process,
  unit_id bigint not null references unit,
  related_at timestamptz not null,
  related_by bigint not null references app_user,
  primary key (process_id, other_id),
  constraint process_relation_ordered check (process_id < other_id)
);
create index process_relation_other on process_relation (other_id);
comment on table process_relation is 'owner: processes. Two related processes (P-30): symmetric, kept once, the older id first.';

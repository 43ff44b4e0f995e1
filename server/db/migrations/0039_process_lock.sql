-- A process that only can be read, while another system has it (P-19).

create table process_lock (
  process_id bigint primary key references process on delete cascade,
  reason text not null check (reason <> '' and char_length(reason) <= 500),
  unit_id bigint not null references unit,
  locked_by bigint not null references app_user,
  locked_at timestamptz not null
);
comment on table process_lock is 'owner: processes. A process that is only read until it is unlocked (bloqueado, P-19).';

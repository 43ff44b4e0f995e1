-- Time: the days on which nobody works, what is due, what must come back, what opens again by itself, and the phase a process is in.

create table holiday (
  id bigint generated always as identity primary key,
  agency_id bigint references agency,
  name text not null check (name <> '' and char_length(name) <= 100),
  recurrence text not null check (recurrence in ('once', 'yearly', 'easter')),
  day date not null,
  easter_offset integer check (easter_offset between -100 and 100),
  active boolean not null default true,
  constraint holiday_easter check ((recurrence = 'easter') = (easter_offset is not null)),
  constraint holiday_once unique nulls not distinct (agency_id, name, day)
);
comment on table holiday is 'owner: organization. A day on which an agency, or all (agency null), does not work (feriado, G-33): one day; every year from `day` on; or so many days from Easter, from the year of `day` on.';

-- Lei 662/1949, Lei 6.802/1980, Lei 10.607/2002, Lei 14.759/2023; the movable ones are days without office hours by custom and yearly ordinance.
insert into holiday (name, recurrence, day, easter_offset) values
  ('Confraternização Universal', 'yearly', '1950-01-01', null),
  ('Carnaval (segunda-feira)', 'easter', '1950-01-01', -48),
  ('Carnaval (terça-feira)', 'easter', '1950-01-01', -47),
  ('Paixão de Cristo', 'easter', '1950-01-01', -2),
  ('Tiradentes', 'yearly', '1950-04-21', null),
  ('Dia do Trabalho', 'yearly', '1950-05-01', null),
  ('Corpus Christi', 'easter', '1950-01-01', 60),
  ('Independência do Brasil', 'yearly', '1950-09-07', null),
  ('Nossa Senhora Aparecida', 'yearly', '1980-10-12', null),
  ('Finados', 'yearly', '2002-11-02', null),
  ('Proclamação da República', 'yearly', '1950-11-15', null),
  ('Dia Nacional de Zumbi e da Consciência Negra', 'yearly', '2024-11-20', null),
  ('Natal', 'yearly', '1950-12-25', null);

create table deadline (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  due_on date not null,
  set_by bigint not null references app_user,
  set_at timestamptz not null,
  concluded_at timestamptz,
  concluded_by bigint references app_user
);
create unique index deadline_pending on deadline (process_id, unit_id) where concluded_at is null;
create index deadline_unit on deadline (unit_id, due_on, id);
comment on table deadline is 'owner: routing. A day by which a unit wants to be done with a process, its own business (controle de prazos, P-21). At most one is pending per process and unit.';

create table scheduled_return (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  demanding_unit_id bigint not null references unit,
  owing_unit_id bigint not null references unit,
  due_on date not null,
  routing_id bigint not null references routing,
  asked_by bigint not null references app_user,
  asked_at timestamptz not null,
  returned_at timestamptz,
  returned_by_routing_id bigint references routing,
  removed_at timestamptz,
  removed_by bigint references app_user,
  constraint scheduled_return_pair check (demanding_unit_id <> owing_unit_id)
);
create unique index scheduled_return_pending on scheduled_return (process_id, owing_unit_id, demanding_unit_id)
  where returned_at is null and removed_at is null;
create index scheduled_return_owing on scheduled_return (owing_unit_id, due_on, id) where removed_at is null;
create index scheduled_return_demanding on scheduled_return (demanding_unit_id, due_on, id) where removed_at is null;
create index scheduled_return_routing on scheduled_return (routing_id);
create index scheduled_return_returned_by on scheduled_return (returned_by_routing_id) where returned_by_routing_id is not null;
comment on table scheduled_return is 'owner: routing. The demanding unit expects the process back from the owing unit by a day (retorno programado, P-20). Pending: neither returned nor removed.';

create table scheduled_reopening (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  reopen_on date not null,
  asked_by bigint not null references app_user,
  asked_at timestamptz not null,
  ended_at timestamptz,
  ended_by bigint references app_user,
  outcome text check (outcome in ('reopened', 'was-open', 'not-possible', 'cancelled')),
  constraint scheduled_reopening_end check ((ended_at is null) = (outcome is null))
);
create unique index scheduled_reopening_pending on scheduled_reopening (process_id, unit_id) where ended_at is null;
create index scheduled_reopening_due on scheduled_reopening (reopen_on, id) where ended_at is null;
create index scheduled_reopening_unit on scheduled_reopening (unit_id, reopen_on, id) where ended_at is null;
comment on table scheduled_reopening is 'owner: routing. A day on which a process opens again in a unit by itself (reabertura programada, P-15).';

create table checkpoint (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  process_type_id bigint references process_type,
  name text not null check (name <> '' and char_length(name) <= 100),
  position integer not null default 0,
  active boolean not null default true,
  constraint checkpoint_once unique nulls not distinct (unit_id, process_type_id, name)
);
comment on table checkpoint is 'owner: routing. A phase that the processes of a unit may be in, of all types (null) or of one, as administrators keep them (ponto de controle, P-23).';

create table process_checkpoint (
  process_id bigint not null references process,
  unit_id bigint not null references unit,
  checkpoint_id bigint not null references checkpoint,
  set_by bigint not null references app_user,
  set_at timestamptz not null,
  primary key (process_id, unit_id)
);
create index process_checkpoint_unit on process_checkpoint (unit_id, checkpoint_id, process_id);
comment on table process_checkpoint is 'owner: routing. The phase a process is in, in a unit: one at a time. It stays when the process leaves, until somebody removes it (R-60).';

create table send_group (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  name text not null check (name <> '' and char_length(name) <= 100),
  constraint send_group_once unique (unit_id, name)
);
comment on table send_group is 'owner: routing. Units to which a unit often sends together (grupo de envio, P-11).';

create table send_group_unit (
  group_id bigint not null references send_group on delete cascade,
  unit_id bigint not null references unit,
  primary key (group_id, unit_id)
);
comment on table send_group_unit is 'owner: routing. The units of a send group.';

create table calendar_feed (
  id bigint generated always as identity primary key,
  token_hash bytea not null constraint calendar_feed_token unique,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  scope text not null check (scope in ('mine', 'unit')),
  created_at timestamptz not null,
  revoked_at timestamptz
);
create unique index calendar_feed_current on calendar_feed (user_id, unit_id, scope) where revoked_at is null;
comment on table calendar_feed is 'owner: routing. The private address under which calendar programs read the deadlines of a unit, or of a person in it; only the hash of its token is kept.';

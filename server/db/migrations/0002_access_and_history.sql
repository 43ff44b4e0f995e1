-- Levels of access and their legal bases; the two records of everything that happened.

create type access_level as enum ('public', 'restricted', 'confidential');

create table legal_basis (
  id bigint generated always as identity primary key,
  level access_level not null check (level <> 'public'),
  name text not null,
  law text not null,
  active boolean not null default true,
  constraint legal_basis_once unique (level, name)
);
comment on table legal_basis is 'owner: access. Why an item may be kept from others (hipótese legal).';

create table access_grant (
  id bigint generated always as identity primary key,
  process_id bigint not null,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  granted_by bigint not null references app_user,
  granted_at timestamptz not null,
  ended_at timestamptz
);
create index access_grant_user on access_grant (user_id, unit_id, process_id) where ended_at is null;
create index access_grant_process on access_grant (process_id);
comment on table access_grant is 'owner: access. Credential of a user in a unit for a confidential process (A-06, A-07).';

create table history_event (
  id bigint generated always as identity,
  at timestamptz not null,
  kind text not null,
  audience text not null check (audience in ('history', 'unit', 'audit')),
  process_id bigint,
  document_id bigint,
  unit_id bigint,
  user_id bigint,
  data jsonb not null,
  primary key (id, at)
) partition by range (at);
create index history_event_process on history_event (process_id, at desc, id desc) where process_id is not null;
create index history_event_document on history_event (document_id, at desc) where document_id is not null;
comment on table history_event is 'owner: history. One row per fact (andamento); never changed.';

create table audit_entry (
  id bigint generated always as identity,
  at timestamptz not null,
  name text not null,
  outcome text not null,
  user_id bigint,
  unit_id bigint,
  ip text,
  agent text,
  channel text not null,
  input_digest bytea,
  detail jsonb,
  primary key (id, at)
) partition by range (at);
create index audit_entry_user on audit_entry (user_id, at desc);
comment on table audit_entry is 'owner: history. One row per command or sensitive read: who, from where, what, outcome.';

create table history_event_rest partition of history_event default;
create table audit_entry_rest partition of audit_entry default;
comment on table history_event_rest is 'owner: history. Net for rows outside the monthly partitions.';
comment on table audit_entry_rest is 'owner: history. Net for rows outside the monthly partitions.';

create trigger history_event_append_only before update or delete on history_event for each row execute function refuse_change();
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger history_event_no_truncate before truncate on history_event for each statement execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();

-- Makes the monthly partitions from last month to `months` ahead; called at start and by a monthly job.
create function make_month_partitions(months integer) returns integer language plpgsql security definer set search_path = public as $$
declare
  parent text; first date; made integer := 0;
begin
  foreach parent in array array['history_event', 'audit_entry'] loop
    for i in 0..months loop
      first := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date;
      if to_regclass(format('public.%I', parent || to_char(first, '_YYYY_MM'))) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)', parent || to_char(first, '_YYYY_MM'), parent,
          first::text || ' 00:00+00', (first + interval '1 month')::date::text || ' 00:00+00');
        execute format('comment on table %I is %L', parent || to_char(first, '_YYYY_MM'), 'owner: history. One month.');
        made := made + 1;
      end if;
    end loop;
  end loop;
  return made;
end $$;

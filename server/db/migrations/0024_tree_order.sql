-- The order of the tree, and what was moved out of it.

-- Many documents change places in one statement; only its end has to be in order.
alter table document drop constraint document_position_once,
  add constraint document_position_once unique (process_id, position) deferrable initially immediate;
-- The index of the constraint gives the tree in its order as well.
drop index document_tree;

create table tree_order (
  process_id bigint primary key references process on delete cascade,
  revision integer not null,
  changed_at timestamptz not null,
  changed_by bigint not null references app_user
);
comment on table tree_order is 'owner: documents. How often the documents of a process were put in another order, and by whom last (P-35); no row: never.';

create table document_trace (
  id bigint generated always as identity primary key,
  process_id bigint not null references process,
  position bigint not null,
  document_id bigint not null references document,
  title text not null,
  to_process_id bigint not null references process,
  reason text not null check (reason <> '' and char_length(reason) <= 250),
  unit_id bigint not null references unit,
  moved_by bigint not null references app_user,
  moved_at timestamptz not null
);
create index document_trace_process on document_trace (process_id);
comment on table document_trace is 'owner: documents. What stays in a process of a document that was moved to another (P-36): where it stood, and where it went.';
create trigger document_trace_append_only before update or delete on document_trace for each row execute function refuse_change();

-- A document that is moved takes along who keeps it at hand.
create index favorite_document on favorite (document_id) where document_id is not null;

-- Blocks that go to other units: documents to be read, edited and signed there (B-01), processes to be looked into there (B-02).

alter table block_process rename to block_item;
alter index block_process_process rename to block_item_process;
alter table block_item drop constraint block_process_pkey;
alter table block_item add column id bigint generated always as identity primary key;
alter table block_item add column document_id bigint references document;
alter table block_item add column note text not null default '' check (char_length(note) <= 500);
alter table block_item add constraint block_item_once unique nulls not distinct (block_id, process_id, document_id);
create index block_item_document on block_item (document_id) where document_id is not null;
comment on table block_item is 'owner: blocks. What is in a block: a process, or one document of it in a signature block. note: what its unit writes about it (B-06).';

-- A document that is moved to another process takes its places in blocks along: they say which process is opened to whom.
create function block_item_follows_document() returns trigger language plpgsql as $$
begin
  update block_item set process_id = new.process_id where document_id = new.id;
  return null;
end $$;
create trigger document_moved_in_blocks after update of process_id on document
  for each row when (old.process_id <> new.process_id) execute function block_item_follows_document();

alter table block add column state text not null default 'open' check (state in ('open', 'released', 'returned', 'concluded'));
comment on table block is 'owner: blocks. What a unit put together (bloco); its id is the number people call it by. state: as its unit sees it (B-04).';

alter index block_unit rename to block_of_unit;
create table block_unit (
  block_id bigint not null references block on delete cascade,
  unit_id bigint not null references unit,
  provider_id bigint not null references unit,
  state text not null default 'waiting' check (state in ('waiting', 'released', 'returned')),
  changed_at timestamptz not null,
  primary key (block_id, unit_id),
  constraint block_unit_other check (unit_id <> provider_id)
);
create index block_unit_received on block_unit (unit_id, block_id) where state = 'released';
comment on table block_unit is 'owner: blocks. To which units a block goes, and how far it is there; only while released does it open anything to them. provider_id: the unit of the block.';

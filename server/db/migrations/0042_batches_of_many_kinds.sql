-- A batch is one act on many processes, on many documents, or on many blocks.

alter table batch add column subject text not null default 'process' constraint batch_subject_check check (subject in ('process', 'document', 'block'));
alter table batch alter column subject drop default;
alter table batch_item rename column process_id to item_id;
comment on table batch is 'owner: batches. One act on many things of one kind (subject), asked for by a person in a unit; key: a double click starts it once.';
comment on table batch_item is 'owner: batches. What came of one thing of a batch; settled in the transaction of the act itself, so that it happens exactly once. item_id: of the kind its batch names.';

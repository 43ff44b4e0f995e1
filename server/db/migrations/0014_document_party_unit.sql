-- What another unit entered cannot be removed by yours (R-57): who entered each party of a document.

alter table document_party add column unit_id bigint references unit;
update document_party x set unit_id = d.creating_unit_id from document d where d.id = x.document_id;
alter table document_party alter column unit_id set not null;
comment on column document_party.unit_id is 'The unit that entered the party (R-57).';

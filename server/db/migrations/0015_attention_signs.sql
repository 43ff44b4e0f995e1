-- Signs of what is new in a process.
create table attention_sign (
  unit_id bigint not null references unit,
  process_id bigint not null references process on delete cascade,
  document_id bigint not null references document on delete cascade,
  cause text not null check (cause in ('included', 'signed', 'moved')),
  since timestamptz not null,
  primary key (unit_id, process_id, document_id)
);
create index attention_sign_document on attention_sign (document_id);
comment on table attention_sign is 'owner: documents. A document was included, signed or moved in, and nobody of the unit has opened the process since (P-49); a row stands until then.';

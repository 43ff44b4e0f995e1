-- A sending that nobody has opened yet can be called back: what stood before is kept with it.

alter table routing
  add column before jsonb,
  add column sender_before jsonb,
  add column locked_documents bigint[] not null default '{}',
  add column recalled_at timestamptz,
  add column recalled_by bigint references app_user;
comment on column routing.before is 'The row of process_unit of the destination before the sending, null when the process was never there; a recall puts it back.';
comment on column routing.sender_before is 'The same of the sender.';
comment on column routing.locked_documents is 'Numbers of the documents whose pen turned black by this sending.';
create index routing_recallable on routing (process_id, from_unit_id, id desc) where recalled_at is null;

alter table document add column seen_outside_at timestamptz;
comment on column document.seen_outside_at is 'When somebody of another unit, or from outside, first saw what was signed: a recalled sending gives the yellow pen back only to what nobody saw.';

alter table routing add column sender_note jsonb;
comment on column routing.sender_note is 'The note of the sender, when it was taken away with the sending; a recall puts it back.';

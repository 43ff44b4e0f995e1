-- no transaction
-- Contacts by the beginning of their name in the order of an index, however many begin so.
create index concurrently if not exists contact_beginning on contact (plain(name) text_pattern_ops) where active;

-- What is due in a unit is read with every page of its desk: only what is still open, and by process.
create index deadline_open_of_unit on deadline (unit_id, process_id) include (due_on) where concluded_at is null;
create index scheduled_return_owed_by_unit on scheduled_return (owing_unit_id, process_id) include (due_on)
  where returned_at is null and removed_at is null;

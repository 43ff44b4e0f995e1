-- The desk can stand in the order in which processes came.

create index process_unit_arrival on process_unit (unit_id, opened_at desc, process_id desc) where state = 'open';

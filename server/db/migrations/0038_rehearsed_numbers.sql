-- A rehearsal takes everything back but a sequence: it must not use up document numbers (D-26 keeps them consecutive).

create function next_document_number() returns bigint language sql volatile as $$
  -- Below zero no document has a number, and two rehearsals at once do not wait for each other at the unique index.
  select case when current_setting('lavra.rehearsal', true) = 'on' then -1 - floor(random() * 9000000000000000)::bigint
    else nextval('document_number') end
$$;
comment on function next_document_number() is 'The next Nº SEI, never given twice; within a rehearsal (kernel/command.ts) a passing one below zero.';

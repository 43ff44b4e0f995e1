-- Whether a criterion covers a process (A-13), said once: written out in every statement that asks for what is visible, the condition would be
-- most of its text and of its planning.

-- An empty list asks for nothing. With types of document the process must hold one of them, made where the criterion says and published: that
-- there is a draft must not show.
create function criterion_covers(of_process bigint, agencies bigint[], units bigint[], process_types bigint[], document_types bigint[])
  returns boolean language sql stable parallel safe cost 1000
  return exists (
    select from process p
    where p.id = of_process
      and (process_types = '{}' or p.type_id = any(process_types))
      and ((agencies = '{}' and units = '{}') or p.creating_unit_id = any(units) or p.agency_id = any(agencies))
      and (document_types = '{}' or exists (
        select from document o join unit ou on ou.id = o.creating_unit_id
        where o.process_id = p.id and o.published_at is not null and o.deleted_at is null and o.type_id = any(document_types)
          and ((agencies = '{}' and units = '{}') or o.creating_unit_id = any(units) or ou.agency_id = any(agencies)))));
comment on function criterion_covers(bigint, bigint[], bigint[], bigint[], bigint[]) is 'Whether a process is one that a criterion of internal control with these agencies, units, types of process and types of document is about.';

create function criterion_reads(of_criterion bigint, of_process bigint)
  returns boolean language sql stable parallel safe cost 1000
  return criterion_covers(
    of_process,
    array(select s.agency_id from control_criterion_source s where s.criterion_id = of_criterion and s.agency_id is not null),
    array(select s.unit_id from control_criterion_source s where s.criterion_id = of_criterion and s.unit_id is not null),
    array(select t.process_type_id from control_criterion_process_type t where t.criterion_id = of_criterion),
    array(select t.document_type_id from control_criterion_document_type t where t.criterion_id = of_criterion));
comment on function criterion_reads(bigint, bigint) is 'Whether a kept criterion of internal control is about the process; nothing is worked out beforehand.';

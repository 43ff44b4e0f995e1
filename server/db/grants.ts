// What may the application do in the database? Everything its work needs, and never rewrite what is proof.
import type { Client } from 'pg'

/**
 * Idempotent, after every migration, by the owner. Tables guarded by `refuse_change()` are append-only: no update, delete or
 * truncate for the application, whatever a mistake in its code may try. The job queue's schema is given whole: its tables have row
 * security without policies, open to their owner alone, so the application gets a policy of its own.
 */
export async function grantApplication(owner: Client, role: string): Promise<void> {
  const to = owner.escapeIdentifier(role)
  await owner.query(`
    begin;
    grant usage on schema public to ${to};
    grant select, insert, update, delete on all tables in schema public to ${to};
    grant usage, select on all sequences in schema public to ${to};
    revoke insert, update, delete on schema_migration from ${to};
    do $$
    declare proof regclass; closed regclass;
    begin
      for proof in
        select distinct t.tgrelid::regclass from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change'
      loop
        execute format('revoke update, delete, truncate on %s from %I', proof, ${owner.escapeLiteral(role)});
      end loop;
      if exists (select 1 from pg_namespace where nspname = 'graphile_worker') then
        execute format('grant usage on schema graphile_worker to %1$I;
          grant all on all tables in schema graphile_worker to %1$I;
          grant all on all sequences in schema graphile_worker to %1$I;
          grant execute on all functions in schema graphile_worker to %1$I', ${owner.escapeLiteral(role)});
        for closed in
          select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
            and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = ${owner.escapeLiteral(role)})
        loop
          execute format('create policy %1$I on %2$s to %1$I using (true) with check (true)', ${owner.escapeLiteral(role)}, closed);
        end loop;
      end if;
    end $$;
    commit`)
}

/** Which statements does a function of `*.queries.ts` send? It is called on a connection that writes them down and answers nothing, then something. */
import { type DatabaseConnection, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/**
 * @returns each statement once, in the order sent. What a function does with an answer that is not a real row may fail: by then its
 * statements are known, and whether they are right PostgreSQL tells when it plans them.
 */
export async function statementsOf(call: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  const sent = new Set<string>()
  for (const rows of [[], [anyRow]]) await call(listeningConnection(sent, rows)).catch(() => undefined)
  return [...sent]
}

/** Whatever column is asked for, it is there. */
const anyRow: unknown = new Proxy({}, { get: (_row, name) => (name === 'then' ? undefined : '1') })

function listeningConnection(sent: Set<string>, rows: unknown[]): Tx {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql }: { sql: string }) {
      sent.add(sql)
      return { rows: rows as R[], numAffectedRows: BigInt(rows.length) }
    },
    async *streamQuery() {
      yield { rows: [] }
    },
  }
  const nothing = async () => undefined
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => connection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  }) as unknown as Tx
}

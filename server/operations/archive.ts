// What is in a backup? A tar file, gzipped: `manifest.json`, `database/<table>/<part>.copy`, `files/<sha256>`, `keys/<name>`, `end.json`.
import { z } from 'zod'

/** Rows as PostgreSQL's COPY writes them in text form, which every version reads and a person can. */
export const tableSchema = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) })

export const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Migrations the database had, in order. */
  migrations: z.array(z.object({ number: z.number(), name: z.string(), sha256: z.string() })),
  tables: z.array(tableSchema),
  /** Partitions that exist because time passed, not because of a migration; parents first. */
  partitions: z.array(z.object({ name: z.string(), parent: z.string(), bound: z.string(), comment: z.string().nullable() })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string(), called: z.boolean() })),
})

/** The last entry: an archive without it was cut short, and one that disagrees with it was damaged. */
export const endSchema = z.object({
  rows: z.record(z.string(), z.number()),
  files: z.number(),
  keys: z.number(),
  /** Files the database names whose bytes were gone or changed when the backup was made. */
  damaged: z.array(z.string()),
})

export type ArchivedTable = z.infer<typeof tableSchema>
export type Manifest = z.infer<typeof manifestSchema>
export type End = z.infer<typeof endSchema>

export const tableKey = ({ schema, name }: { schema: string; name: string }) => `${schema}.${name}`

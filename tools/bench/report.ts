/** The figures as a page: what was measured, on what, and the numbers; the reading of them is written by people around it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import type { Figures } from './measure.ts'
import type { Name } from './work.ts'

export interface Row {
  name: Name
  http: Figures
  sql: Figures
}

const page = resolve(import.meta.dirname, '../../docs/benchmarks.md')

export function printed(
  rows: readonly Row[],
  deliberate: Record<string, number>,
  about: { postgres: string; processes: number; seconds: number },
) {
  const n = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}; PostgreSQL ${about.postgres}, fsync on; ${about.processes.toLocaleString('en')} processes, ${(about.processes * 3).toLocaleString('en')} documents; ${about.seconds} s per figure.`,
    '',
    line(['', 'clients', 'HTTP p50 ms', 'p99 ms', 'per s', 'SQL p50 ms', 'p99 ms', 'per s']),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...rows.map(({ name, http, sql }) =>
      line([name, http.clients, n(http.p50), n(http.p99), n(http.perSecond), n(sql.p50), n(sql.p99), n(sql.perSecond)]),
    ),
    '',
    line(['Deliberate cost inside signDocument, alone on the machine', 'p50 ms']),
    line(['---', '--:']),
    ...Object.entries(deliberate).map(([what, ms]) => line([what, n(ms)])),
    '',
  ].join('\n')
}

/** Puts the figures between the marks of a section of docs/benchmarks.md. */
export function writeSection(name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const before = readFileSync(page, 'utf8')
  const [from, to] = [before.indexOf(open), before.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section ${open} … ${close}`)
  writeFileSync(page, `${before.slice(0, from + open.length)}\n${text}${before.slice(to)}`)
}

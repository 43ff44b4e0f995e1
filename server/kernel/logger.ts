/** JSON logs, in English, one line per command; secrets never enter. */
import { type DestinationStream, type LoggerOptions, type Logger as Pino, pino } from 'pino'

export type Logger = Pino

export function openLogger(level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describe },
  }
  return to ? pino(options, to) : pino(options)
}

/** PostgreSQL's errors carry `detail` and `where`, which quote the values of the row: those stay in the database. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string }
  return { type: name, message, stack, code, constraint, table }
}

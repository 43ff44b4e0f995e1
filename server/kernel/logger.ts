/** JSON logs, in English, one line per command; secrets never enter. */
import { type Logger as Pino, pino } from 'pino'

export type Logger = Pino

export function openLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } })
}

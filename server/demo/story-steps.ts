/** What can happen in the demo story? The script of one process: how it starts, then steps in order, each by a person acting in a unit at a time. */
import type { NoteAct } from './note-steps.ts'
import type { SamplePdf } from './sample-pdf.ts'
import type { Passage } from './write-content.ts'

/** A moment of the working day, counted back from the day the demo is made: `daysAgo` ≥ 1, `minute` of the agency's local day. */
export interface At {
  daysAgo: number
  minute: number
}

export interface SignedBy {
  by: string
  title: string
}

export type Act =
  /** Written by the one, signed by those named, who may be others of the unit; by nobody, it stays a draft. `basis`: restricted on its own account. */
  | { kind: 'write'; docType: string; passages: Passage[]; sign: SignedBy[]; basis: string | null }
  | { kind: 'upload'; docType: string; typeNumber: string; name: string; scanned: boolean; pdf: SamplePdf; basis: string | null }
  /** `document`: which of the process's documents, counted from 0 in the order of writing and uploading. */
  | { kind: 'cancel'; document: number; reason: string }
  /** `returnIn`: in how many days it has to be back. */
  | { kind: 'send'; to: string[]; keepOpen: boolean; returnIn?: number }
  | { kind: 'receive' }
  | { kind: 'assign'; to: string }
  | { kind: 'conclude' }
  | { kind: 'reopen' }
  | NoteAct

/** An act by somebody acting in a unit. */
export type Deed = Act & { unit: string; by: string }
export type Step = Deed & { at: At }

export interface Script {
  type: string
  unit: string
  startedBy: string
  at: At
  summary: string
  level: 'public' | 'restricted'
  legalBasis: string | null
  /** Names in the registry of contacts. */
  parties: string[]
  steps: Step[]
}

/** Between ten past eight and a quarter to four: another time on each day, the same on every machine. */
const firstMinute = (daysAgo: number, visit: number) => 8 * 60 + 10 + ((daysAgo * 61 + visit * 137) % 455)
export const minutesBetween = 6

/**
 * Puts the visits of a process on the calendar: evenly from the first day to the last, one day each, the steps of a visit in a row.
 * The start of the process takes the first place of the first day.
 */
export function schedule(visits: Deed[][], daysAgo: number, lastDaysAgo: number): { at: At; steps: Step[] } {
  const gaps = Math.max(visits.length - 1, 1)
  if (daysAgo - lastDaysAgo < visits.length - 1 || lastDaysAgo < 1) throw new Error('more visits than days')
  const steps = visits.flatMap((visit, v) => {
    const day = daysAgo - Math.floor(((daysAgo - lastDaysAgo) * v) / gaps)
    return visit.map((deed, i) => ({ ...deed, at: { daysAgo: day, minute: firstMinute(day, v) + (i + 1) * minutesBetween } }))
  })
  return { at: { daysAgo, minute: firstMinute(daysAgo, 0) }, steps }
}

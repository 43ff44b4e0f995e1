/** What was filled in so far. It outlives the choice of another type: what the person wrote stays, what the type suggested gives way. */
import { useState } from 'react'
import type { Option } from '../kit/options.tsx'
import type { Informed } from './InformedFields.tsx'
import type { LevelChoice } from './level-choice.ts'

export interface StartValues {
  summary: string
  parties: readonly Option[]
  remark: string
  priorityId: string | null
  /** null: as the type suggests. */
  subjects: readonly Option[] | null
  level: LevelChoice | null
  /** null: the next number of the agency. */
  informed: Informed | null
}

export interface StartDraft {
  values: StartValues
  change: (change: Partial<StartValues>) => void
}

export function useStartDraft(): StartDraft {
  const [values, setValues] = useState<StartValues>({
    summary: '',
    parties: [],
    remark: '',
    priorityId: null,
    subjects: null,
    level: null,
    informed: null,
  })
  return { values, change: (change) => setValues((before) => ({ ...before, ...change })) }
}

/** The types of process that an article can be about, found as one types. */
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { call } from '../api/call.ts'
import type { Option } from '../kit/options.tsx'

export const asOption = ({ id, name }: { id: string; name: string }): Option => ({ id, label: name })
export const findTypes = async (text: string, signal: AbortSignal) =>
  (await call(findProcessTypes, { text }, { signal })).items.map(asOption)

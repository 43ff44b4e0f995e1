/**
 * One thing people do with a process, said once: the toolbar, the menus, the bulk bar, the palette and the list of shortcuts are
 * drawn from these. Each domain has its own list in `<domain>/<domain>-acts.ts`; `acts.ts` puts them together.
 */
import type { MessageDescriptor } from '@lingui/core'
import type { ComponentType, ReactNode } from 'react'
import type { Ability } from '../app/session.tsx'
import type { Process } from '../processes/process.ts'
import type { DeskRow } from '../routing/desk-filter.ts'

export interface ActProps<P> {
  process: P
  onClose: () => void
}

export interface ManyProps {
  rows: readonly DeskRow[]
  onClose: () => void
}

/** Sections of the menu “Mais”, in this order. */
export const groups = ['routing', 'unit', 'links', 'data', 'access', 'danger'] as const
export type ActGroup = (typeof groups)[number]

export interface ProcessAct {
  id: string
  label: MessageDescriptor
  icon: ReactNode
  /** One letter, outside fields. */
  keys?: string
  /** `bar`: a labelled button of the toolbar; `more`: under “Mais”. */
  place: 'bar' | 'more'
  group: ActGroup
  /** Without it the act is not offered on the desk; null: anybody who is there. */
  needs: Ability | null
  isDanger?: boolean
  /** Whether it makes sense for this process at all: it is not shown otherwise. */
  isFor?: (process: Process) => boolean
  /** The code of the first reason why not, from `process.abilities`; null: it can be done. */
  whyNot: (process: Process) => string | null
  /** What it opens (or does, and closes) on the page of a process. */
  Page: ComponentType<ActProps<Process>>
  /** The same for a row of the desk; absent: not offered there. */
  Row?: ComponentType<ActProps<DeskRow>>
  /** The same for several at once; absent: not offered for many. */
  Many?: ComponentType<ManyProps>
}

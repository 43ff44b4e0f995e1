/** What a batch has to know of a process that was chosen for it, from whatever list. */
import type { DeskRow } from '../routing/desk-filter.ts'

export type Chosen = Pick<DeskRow, 'id' | 'number' | 'type' | 'summary'>

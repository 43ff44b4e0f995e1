/** The Portuguese catalogue whole, as one file that is loaded only by whoever reads Portuguese. */
import type { Messages } from '@lingui/core'

export const parts = Object.values(import.meta.glob<Messages>('./pt-BR/*.po', { eager: true, import: 'messages' }))

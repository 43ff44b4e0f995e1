/** The English catalogue whole, as one file that is loaded only by whoever reads English. */
import type { Messages } from '@lingui/core'

export const parts = Object.values(import.meta.glob<Messages>('./en/*.po', { eager: true, import: 'messages' }))

/** Where are the bytes of a document? A frame or a download cannot send the tab's unit as a header, so it stands in the address. */

import type { showDocument } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { actingUnit } from '../../api/acting-unit.ts'

export type ShownDocument = Output<typeof showDocument>

export function inUnit(address: string, query: Record<string, string> = {}): string {
  const unit = actingUnit()
  const text = new URLSearchParams(unit ? { ...query, unit } : query).toString()
  return text ? `${address}?${text}` : address
}

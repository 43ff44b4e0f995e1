/** A block as the screens know it, and what they call its kind and its state. */
import type { BlockKind, listBlocks } from '@lavra/contract/blocks.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '../kit/Tag.tsx'
import type { BlockSignal, BlockStateFilter } from './block-filter.ts'

export type Block = Output<typeof listBlocks>['items'][number]

interface KindWords {
  title: MessageDescriptor
  /** One of them, with its number. */
  one: MessageDescriptor
  fresh: MessageDescriptor
}

export const kindWords: Record<BlockKind, KindWords> = {
  signature: { title: msg`Blocos de Assinatura`, one: msg`Bloco de assinatura`, fresh: msg`Novo bloco de assinatura` },
  meeting: { title: msg`Blocos de Reunião`, one: msg`Bloco de reunião`, fresh: msg`Novo bloco de reunião` },
  working: { title: msg`Blocos Internos`, one: msg`Bloco interno`, fresh: msg`Novo bloco interno` },
}

/** As whoever looks sees it: what came from another unit is there to be done. */
export function stateOf({ own, state }: Pick<Block, 'own' | 'state'>): { word: MessageDescriptor; tone: Tone } {
  if (!own) return { word: msg`Recebido`, tone: 'info' }
  switch (state) {
    case 'open':
      return { word: msg`Aberto`, tone: 'neutral' }
    case 'released':
      return { word: msg`Disponibilizado`, tone: 'warn' }
    case 'returned':
      return { word: msg`Retornado`, tone: 'ok' }
    case 'concluded':
      return { word: msg`Concluído`, tone: 'neutral' }
  }
}

export const stateFilterWords: Record<BlockStateFilter, MessageDescriptor> = {
  open: msg`Aberto`,
  released: msg`Disponibilizado`,
  returned: msg`Retornado`,
  received: msg`Recebido`,
}

export const signalWords: Record<BlockSignal, MessageDescriptor> = {
  priority: msg`Prioritário`,
  reviewed: msg`Revisado`,
  commented: msg`Comentado`,
}

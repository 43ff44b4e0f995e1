/** Blocks that are under way in the demo: minutes after the start there is something to be signed, discussed and gathered. */
import type { BlockKind } from '@lavra/contract/blocks.ts'

export interface DemoBlock {
  kind: BlockKind
  unit: string
  by: string
  description: string
  /** Where it is released to. */
  to: string[]
  /** As soon as the unit has so many drafts in open processes, or so many of these. */
  takes: number
  /** On the first of what is in it. */
  note: string
  arranged: { isPriority: boolean; comment: string }
}

export const demoBlocks: readonly DemoBlock[] = [
  {
    kind: 'signature',
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    description: 'Contratos para assinatura da Superintendência',
    to: ['SEPLAG/SPGF'],
    takes: 3,
    note: 'Assinar primeiro: o contrato vence no fim do mês.',
    arranged: { isPriority: true, comment: 'Cobrar a devolução na sexta-feira' },
  },
  {
    kind: 'signature',
    unit: 'SEPLAG/SPGF',
    by: 'helena.prado',
    description: 'Respostas a órgãos de controle',
    to: ['SEPLAG/GAB', 'SEPLAG/SPGF/DCF'],
    takes: 2,
    note: 'Conferir os valores com a contabilidade.',
    arranged: { isPriority: false, comment: '' },
  },
  {
    kind: 'meeting',
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    description: 'Pauta da reunião semanal de contratos',
    to: ['SEPLAG/SPGF'],
    takes: 3,
    note: 'Decidir sobre a prorrogação.',
    arranged: { isPriority: false, comment: '' },
  },
  {
    kind: 'working',
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    description: 'Prestação de contas do exercício',
    to: [],
    takes: 4,
    note: '',
    arranged: { isPriority: false, comment: 'Reunir até o fim do ano' },
  },
]

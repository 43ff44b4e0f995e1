/** What a batch is about, counted in words: processes, documents or blocks. */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import { Plural, Trans } from '@lingui/react/macro'

interface Counted {
  subject: BatchSubject
  count: number
}

export function CountChosen({ subject, count }: Counted) {
  if (subject === 'document') return <Plural value={count} one="# documento escolhido" other="# documentos escolhidos" />
  if (subject === 'block') return <Plural value={count} one="# bloco escolhido" other="# blocos escolhidos" />
  return <Plural value={count} one="# processo escolhido" other="# processos escolhidos" />
}

export function DoneIn({ subject, count }: Counted) {
  if (count === 0) return <Trans>Nada foi feito.</Trans>
  if (subject === 'document') return <Plural value={count} one="Feito em # documento." other="Feito em # documentos." />
  if (subject === 'block') return <Plural value={count} one="Feito em # bloco." other="Feito em # blocos." />
  return <Plural value={count} one="Feito em # processo." other="Feito em # processos." />
}

export function Concerned({ subject, count }: Counted) {
  if (subject === 'document') return <Plural value={count} one="# documento:" other="# documentos:" />
  if (subject === 'block') return <Plural value={count} one="# bloco:" other="# blocos:" />
  return <Plural value={count} one="# processo:" other="# processos:" />
}

export function Many({ subject }: { subject: BatchSubject }) {
  if (subject === 'document') return <Trans>Documentos</Trans>
  if (subject === 'block') return <Trans>Blocos</Trans>
  return <Trans>Processos</Trans>
}

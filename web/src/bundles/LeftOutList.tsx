/** What could not go into the file, and why. */
import type { LeftOut, showBundle } from '@lavra/contract/bundles.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import styles from './bundles.module.css'

type Item = Output<typeof showBundle>['leftOut'][number]

const reasons: Record<LeftOut, MessageDescriptor> = {
  cancelled: msg`cancelado`,
  gone: msg`excluído ou fora do seu acesso`,
  kind: msg`este tipo de arquivo não vira página; leve-o no ZIP`,
  encrypted: msg`protegido por senha; leve-o no ZIP`,
  broken: msg`arquivo danificado`,
  'too-complex': msg`complexo demais para o PDF; leve-o no ZIP`,
  'too-large': msg`grande demais para o PDF; leve-o no ZIP`,
}

export function LeftOutList({ items }: { items: readonly Item[] }) {
  const { t } = useLingui()
  const { _ } = useI18n()
  if (items.length === 0) return null
  return (
    <details className={styles.leftOut}>
      <summary>
        <Plural value={items.length} one="# documento ficou de fora" other="# documentos ficaram de fora" />
      </summary>
      <ul>
        {items.map(({ number, title, reason }, index) => (
          <li key={index}>
            <b>{title ? `${title} (${number})` : t`Documento não disponível`}</b>: {_(reasons[reason])}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A document in a block: what it is, and who has signed it. */
import { Plural, useLingui } from '@lingui/react/macro'
import { IconFileText, IconRosetteDiscountCheck } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import styles from '../notes/lists.module.css'
import type { BlockDocument } from './all-documents.ts'
import own from './blocks.module.css'

export function BlockDocumentWhat({ document: { title, number, state } }: { document: BlockDocument }) {
  const { t } = useLingui()
  return (
    <span className={styles.kind} title={title}>
      <IconFileText size={17} aria-hidden="true" />
      <span className={styles.two}>
        <span>{title}</span>
        <small>{t`nº ${number}`}</small>
      </span>
      {state === 'draft' ? <Badge tone="warn">{t`Minuta`}</Badge> : null}
      {state === 'cancelled' ? <Badge tone="danger">{t`Cancelado`}</Badge> : null}
    </span>
  )
}

export function BlockDocumentSigned({ document: { signatures, signedByYou } }: { document: BlockDocument }) {
  const { t } = useLingui()
  if (signatures.length === 0) return <span className={own.unit}>{t`Ninguém assinou`}</span>
  const names = signatures.map(({ signer, unit }) => `${signer} (${unit})`).join('; ')
  return (
    <span className={styles.two} title={names}>
      <span className={own.unit}>
        <IconRosetteDiscountCheck size={15} aria-hidden="true" />
        {signedByYou ? t`Assinado por você` : <Plural value={signatures.length} one="# assinatura" other="# assinaturas" />}
      </span>
      <small>{names}</small>
    </span>
  )
}

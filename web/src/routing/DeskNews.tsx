/** Says what arrived to who cannot see it light up: politely, once. */
import { Plural, Trans } from '@lingui/react/macro'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DeskNews({ arrived }: { arrived: readonly DeskRow[] }) {
  const [first] = arrived
  return (
    <p role="status" className={styles.aside}>
      {first === undefined ? null : arrived.length > 1 ? (
        <Plural value={arrived.length} one="Chegou # processo." other="Chegaram # processos." />
      ) : first.from ? (
        <Trans>
          Chegou o processo {first.number}, enviado por {first.from}.
        </Trans>
      ) : (
        <Trans>Novo processo na unidade: {first.number}.</Trans>
      )}
    </p>
  )
}

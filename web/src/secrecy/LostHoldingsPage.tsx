/** The confidential processes that nobody can open any more, in the whole installation, for its administrators. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listLostHoldings } from '@lavra/contract/holdings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconKey, IconShieldCheck } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { HoldingsPassword, needsPassword } from './HoldingsPassword.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import styles from './secrecy.module.css'

export type LostRow = Output<typeof listLostHoldings>['items'][number]

export function LostHoldingsPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const pages = useEndpointPages(listLostHoldings, {}, ({ next }) => (next ? { cursor: next } : null))
  const [restoring, setRestoring] = useState<LostRow | null>(null)
  const title = t`Acervo global de sigilosos`
  if (needsPassword(pages.error)) return <HoldingsPassword title={title} onOpen={() => void pages.refetch()} />
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title={title} isNarrow>
      <p className={styles.lead}>
        {t`Processos sigilosos sem nenhuma credencial ativa: quem as tinha foi desativado ou deixou a unidade. Devolva o acesso a quem deve cuidar de cada um.`}
      </p>
      {pages.isPending ? <Skeleton rows={4} /> : null}
      {pages.error ? <ErrorState text={refusalSentence(pages.error, i18n)} onRetry={() => void pages.refetch()} /> : null}
      {pages.data && rows.length === 0 ? (
        <EmptyState
          icon={<IconShieldCheck size={28} aria-hidden="true" />}
          title={t`Nenhum processo sem acesso`}
          text={t`De cada processo sigiloso há ao menos uma pessoa que o abre.`}
        />
      ) : null}
      <ul className={styles.lost}>
        {rows.map((row) => (
          <Lost key={row.process.id} row={row} onRestore={() => setRestoring(row)} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>{t`Mostrar mais`}</Button>
      ) : null}
      {restoring ? <RestoreDialog row={restoring} onClose={() => setRestoring(null)} /> : null}
    </Page>
  )
}

function Lost({ row: { process, last }, onRestore }: { row: LostRow; onRestore: () => void }) {
  const { t } = useLingui()
  const { day } = useFormats()
  const started = day(process.createdAt)
  const who = last.map(({ name, unit, ended }) => (ended ? t`${name}, ${unit} (encerrada)` : `${name}, ${unit}`)).join(' · ')
  return (
    <li>
      <div className={styles.whose}>
        <b>{process.number}</b>
        <small>
          {process.type} · {t`autuado em ${started}`}
        </small>
        <small>{who ? t`Última credencial: ${who}` : t`Nunca teve credencial`}</small>
      </div>
      <Button kind="secondary" icon={<IconKey aria-hidden="true" />} onPress={onRestore}>
        {t`Devolver acesso`}
      </Button>
    </li>
  )
}

/** Which acts does each view of a process's history show? Chosen act by act, at once, with the way back. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { type BriefestView, changeHistoryView, listHistoryViews } from '@lavra/contract/history-views.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../../api/use-endpoint.ts'
import { Page } from '../../app/Page.tsx'
import { contains } from '../../kit/accent-blind.ts'
import { EmptyState, ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from './history-views.module.css'

type Line = Output<typeof listHistoryViews>['items'][number]

export function HistoryViewsPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const [text, setText] = useState('')
  const { data, error, isPending, refetch } = useEndpoint(listHistoryViews, {})
  const groups: readonly { name: string; of: readonly string[] }[] = [
    { name: t`Processo`, of: ['process'] },
    { name: t`Documentos`, of: ['document'] },
    { name: t`Blocos`, of: ['block'] },
    { name: t`Credenciais de acesso e de assinatura`, of: ['grant', 'signature-grant'] },
  ]
  const found = (data?.items ?? []).filter(({ name }) => contains(name, text.trim()))
  return (
    <Page title={t`Histórico dos processos`} isNarrow>
      <p className={styles.lead}>
        {t`Cada andamento aparece no histórico resumido e no completo, só no completo, ou só no total, que mostra sempre tudo. A escolha vale na hora, também para o que já aconteceu; nada se apaga do histórico.`}
      </p>
      <div className={styles.search}>
        <SearchField label={t`Filtrar os andamentos`} value={text} onChange={setText} />
      </div>
      {isPending ? <Skeleton rows={8} /> : null}
      {error ? <ErrorState text={refusalSentence(error, i18n)} onRetry={() => refetch()} /> : null}
      {data && found.length === 0 ? (
        <EmptyState title={t`Nenhum andamento com esse nome`} text={t`Escreva outra palavra, ou apague o filtro para ver todos.`} />
      ) : null}
      {groups.map(({ name, of }) => {
        const lines = found.filter(({ kind }) => of.includes(kind.split('.')[0] ?? ''))
        return lines.length > 0 ? (
          <section key={name} className={styles.group} aria-label={name}>
            <h2>{name}</h2>
            <ul className={styles.list}>
              {lines.map((line) => (
                <ViewLine key={line.kind} line={line} />
              ))}
            </ul>
          </section>
        ) : null
      })}
      {data?.changed ? (
        <p className={styles.changed}>{t`Última alteração por ${data.changed.by} em ${format.instant(data.changed.at)}`}</p>
      ) : null}
    </Page>
  )
}

function ViewLine({ line }: { line: Line }) {
  const { t } = useLingui()
  const [wished, setWished] = useState<BriefestView | null>(null)
  const words: Record<BriefestView, string> = { summary: t`Resumido`, complete: t`Completo`, total: t`Só no total` }
  const change = useCommand(changeHistoryView, {
    invalidates: [listHistoryViews],
    onDone: (_, { view }) =>
      toast(t`“${line.name}”: ${words[view]}.`, {
        action: { label: t`Desfazer`, run: () => change.mutate({ kind: line.kind, view: line.view }) },
      }),
  })
  const shown = change.isPending ? (wished ?? line.view) : line.view
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.name}>{line.name}</span>
        {shown === line.usual ? null : <span className={styles.usual}>{t`Padrão: ${words[line.usual]}`}</span>}
      </div>
      <Segmented
        label={t`Onde aparece: ${line.name}`}
        value={shown}
        onChange={(view) => {
          setWished(view)
          change.mutate({ kind: line.kind, view })
        }}
        choices={[
          { value: 'summary', label: words.summary },
          { value: 'complete', label: words.complete },
          { value: 'total', label: words.total },
        ]}
      />
    </li>
  )
}

/** The lines of a history as a plain table, which prints as it stands. The next page comes when its end comes into sight. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showHistory } from '@lavra/contract/history.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import { splitAtNumber } from './document-number.ts'
import styles from './HistoryPage.module.css'

type HistoryLine = Output<typeof showHistory>['items'][number]

interface HistoryTableProps {
  lines: readonly HistoryLine[]
  /** The documents the person sees: only those become links. */
  documents: readonly { id: string; number: string }[]
  processNumber: string
  hasMore: boolean
  isLoadingMore: boolean
  onMore: () => void
}

export function HistoryTable({ lines, documents, processNumber, hasMore, isLoadingMore, onMore }: HistoryTableProps) {
  const { t } = useLingui()
  const format = useFormats()
  const numbers = new Map(documents.map(({ id, number }) => [id, number]))
  return (
    <>
      <table className={styles.table} aria-label={t`Andamentos`}>
        <thead>
          <tr>
            <th scope="col">{t`Data e hora`}</th>
            <th scope="col">{t`Unidade`}</th>
            <th scope="col">{t`Usuário`}</th>
            <th scope="col">{t`Descrição`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <time dateTime={line.at}>{format.instant(line.at)}</time>
              </td>
              <td>{line.unit}</td>
              <td title={line.userLogin ?? undefined}>{line.user}</td>
              <td>
                <Sentence text={line.sentence} number={numbers.get(line.documentId ?? '')} processNumber={processNumber} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasMore ? <More isLoading={isLoadingMore} onMore={onMore} /> : null}
    </>
  )
}

function Sentence({ text, number, processNumber }: { text: string; number: string | undefined; processNumber: string }) {
  const parts = number ? splitAtNumber(text, number) : null
  if (!parts || !number) return text
  return (
    <>
      {parts[0]}
      <Link href={paths.process(processNumber, number)}>{number}</Link>
      {parts[1]}
    </>
  )
}

function More({ isLoading, onMore }: { isLoading: boolean; onMore: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || isLoading) return
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onMore(), {
      rootMargin: '400px',
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [isLoading, onMore])
  return (
    <div ref={end} className={styles.more}>
      <Button isPending={isLoading} onPress={onMore}>
        <Trans>Mostrar mais</Trans>
      </Button>
    </div>
  )
}

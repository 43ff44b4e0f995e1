/** What including a written document and including files have in common: the process above, and whether it may be done at all. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { Page } from '../app/Page.tsx'
import { paths } from '../app/paths.ts'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconArrowLeft, IconBan } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { type Process, useProcess } from '../processes/process.ts'
import styles from './include.module.css'

interface IncludeFrameProps {
  processId: string
  title: string
  actions?: ReactNode
  children: (process: Process) => ReactNode
  isNarrow?: boolean
}

export function IncludeFrame({ processId, title, actions, children, isNarrow = true }: IncludeFrameProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { data: process, error, refetch } = useProcess(processId)
  if (error && !process) return <ErrorState isPage text={refusalSentence(error, i18n)} onRetry={() => refetch()} />
  const whyNot = process ? whyNotSentence(process.abilities.includeDocument, i18n) : null
  return (
    <Page
      title={title}
      isNarrow={isNarrow}
      actions={whyNot ? null : actions}
      above={
        process ? (
          <div className={styles.above}>
            <Link kind="quiet" href={paths.process(process.number)} icon={<IconArrowLeft aria-hidden="true" />}>
              {process.number}
            </Link>
            <span className={styles.about}>{[process.type.name, process.summary].filter(Boolean).join(' · ')}</span>
          </div>
        ) : null
      }
    >
      {process && whyNot ? (
        <EmptyState
          icon={<IconBan size={28} aria-hidden="true" />}
          title={t`Não é possível incluir documentos agora`}
          text={whyNot}
          action={<Link kind="secondary" href={paths.process(process.number)}>{t`Voltar ao processo`}</Link>}
        />
      ) : process ? (
        children(process)
      ) : (
        <Skeleton rows={8} rowHeight={44} />
      )}
    </Page>
  )
}

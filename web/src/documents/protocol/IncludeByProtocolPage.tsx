/** What arrived at the counter goes into a process that never was in this unit, and units open the process again for it (P-16). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { listOutlineHistory, showOutline } from '@lavra/contract/outlines.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { includeByProtocol, showProtocolInclusion } from '@lavra/contract/protocol-inclusion.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { refusalSentence, whyNotSentence } from '../../api/refusal-sentence.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { Page } from '../../app/Page.tsx'
import { paths } from '../../app/paths.ts'
import { AccessLevelTag } from '../../kit/AccessLevelTag.tsx'
import { EmptyState, ErrorState } from '../../kit/EmptyState.tsx'
import { IconArrowLeft, IconBan } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import frame from '../include.module.css'
import { UploadBatch } from '../UploadBatch.tsx'
import { inputOf } from '../upload-rows.ts'
import { ReopenIn } from './ReopenIn.tsx'
import { isSeen, stillToReopen } from './reopen-choice.ts'

export type Inclusion = Output<typeof showProtocolInclusion>

const stale = [showProtocolInclusion, showProcess, showHistory, showOutline, listOutlineHistory]

export function IncludeByProtocolPage({ number }: { number: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { data: inclusion, error, refetch } = useEndpoint(showProtocolInclusion, { number })
  if (error && !inclusion) return <ErrorState isPage text={refusalSentence(error, i18n)} onRetry={() => refetch()} />
  const whyNot = inclusion ? whyNotSentence(inclusion.whyNot, i18n) : null
  return (
    <Page
      title={t`Incluir documento recebido`}
      above={
        inclusion ? (
          <div className={frame.above}>
            <Link kind="quiet" href={paths.process(inclusion.number)} icon={<IconArrowLeft aria-hidden="true" />}>
              {inclusion.number}
            </Link>
            <AccessLevelTag level={inclusion.level} />
            <span className={frame.about}>{inclusion.type}</span>
          </div>
        ) : null
      }
    >
      {inclusion && whyNot ? (
        <EmptyState
          icon={<IconBan size={28} aria-hidden="true" />}
          title={t`Não é possível incluir documentos agora`}
          text={whyNot}
          action={<Link kind="secondary" href={paths.process(inclusion.number)}>{t`Voltar ao processo`}</Link>}
        />
      ) : inclusion ? (
        <Including key={inclusion.number} inclusion={inclusion} />
      ) : (
        <Skeleton rows={8} rowHeight={44} />
      )}
    </Page>
  )
}

function Including({ inclusion }: { inclusion: Inclusion }) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const { number, suggested, units } = inclusion
  const reopenIn = stillToReopen(units, chosen)
  const mayInclude = () => {
    setTried(true)
    if (isSeen(units, chosen)) return true
    document.querySelector<HTMLElement>('#reopen-in input')?.focus()
    return false
  }
  return (
    <UploadBatch
      process={inclusion}
      destination={{
        key: `protocol/${number}`,
        suggested,
        include: (uploadId, facts) => call(includeByProtocol, { number, reopenIn, ...inputOf(uploadId, facts) }),
        stale,
      }}
      mayInclude={mayInclude}
    >
      <ReopenIn units={units} chosen={chosen} onChoose={choose} isMissing={isTried && !isSeen(units, chosen)} />
    </UploadBatch>
  )
}

/** One block: its documents to be read and signed, or its processes. */
import { showBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useParam } from '../app/page.ts'
import { useSession } from '../app/session.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ProcessBlockPage } from './ProcessBlockPage.tsx'
import { SignatureBlockPage } from './SignatureBlockPage.tsx'

export function BlockPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const blockId = useParam('id')
  const unitId = useSession().unit?.id
  const block = useEndpoint(showBlock, { blockId }, { topics: [`desk:${unitId}`], keepPrevious: true })
  if (block.error)
    return (
      <Page title={t`Bloco nº ${blockId}`}>
        <ErrorState text={refusalSentence(block.error, i18n)} onRetry={() => block.refetch()} />
      </Page>
    )
  if (!block.data)
    return (
      <Page title={t`Bloco nº ${blockId}`}>
        <Skeleton rows={8} />
      </Page>
    )
  return block.data.kind === 'signature' ? <SignatureBlockPage block={block.data} /> : <ProcessBlockPage block={block.data} />
}

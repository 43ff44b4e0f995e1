/** Start a process: its type first, then what is known of it, on one page. The type stands in the address, so that Back leads to the list. */
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { refusalSentence as sentenceOf } from '@lavra/contract/sentences.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths, relatedOf } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { TypePicker } from './fields/TypePicker.tsx'
import { useNumber } from './process.ts'
import { StartProcessForm } from './StartProcessForm.tsx'
import { useStartDraft } from './start-draft.ts'

export function StartProcessPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const may = useMay()
  const follow = useFollow()
  const [query] = useQueryText()
  const types = useEndpoint(findProcessTypes, {}, { staleTime: 300_000 })
  const draft = useStartDraft()
  const related = useNumber(relatedOf(query) ?? '')
  const hrefOf = (typeId: string) => paths.newProcess({ type: typeId, related: relatedOf(query) })

  if (!may('process.start')) {
    return <ErrorState isPage text={sentenceOf('may-not-start', {}, i18n.locale === 'en' ? 'en' : 'pt-BR')} />
  }
  const type = types.data?.items.find(({ id }) => id === query.tipo)
  return (
    <Page title={t`Iniciar processo`} isNarrow>
      {types.data === undefined ? (
        types.error ? (
          <ErrorState text={refusalSentence(types.error, i18n)} onRetry={() => types.refetch()} />
        ) : (
          <Skeleton rows={8} rowHeight={52} />
        )
      ) : type ? (
        <StartProcessForm
          type={type}
          draft={draft}
          related={related.data ? { id: related.data.processId, number: related.data.processNumber } : null}
        />
      ) : (
        <TypePicker types={types.data.items} hrefOf={hrefOf} onChoose={(id) => follow(hrefOf(id))} />
      )}
    </Page>
  )
}

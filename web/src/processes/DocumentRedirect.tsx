/** `/d/<number>`: a document's own lasting address leads to its process with the document open. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useFollow, useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconSearch } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { useNumber } from './process.ts'

export function DocumentRedirect() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const { data, error } = useNumber(useParam('number'))
  useEffect(() => {
    if (data) follow(paths.process(data.processNumber, data.documentNumber), { replace: true })
  }, [data, follow])
  if (!error) return <Skeleton rows={10} />
  return (
    <EmptyState
      icon={<IconSearch size={28} aria-hidden="true" />}
      title={t`Documento não encontrado`}
      text={refusalSentence(error, i18n)}
    />
  )
}

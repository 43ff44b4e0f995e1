/** The template of a document type: reads it, and leaves the writing to the desk. */
import { parsePage } from '@lavra/contract/content/page.ts'
import { showDocumentType } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { ErrorState } from '../../kit/EmptyState.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { plainTemplate } from './plain-template.ts'
import { TemplateDesk } from './TemplateDesk.tsx'

export function TemplatePage({ typeId }: { typeId: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  // read once: what is being written must not change under the writer's hands
  const answer = useEndpoint(showDocumentType, { typeId }, { staleTime: Number.POSITIVE_INFINITY })
  if (answer.error) return <ErrorState isPage text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} />
  if (!answer.data) return <Skeleton rows={12} />
  const parsed = parsePage(answer.data.template ?? plainTemplate(answer.data.name))
  if (!parsed.ok) return <ErrorState isPage text={t`O modelo guardado não pôde ser lido. Avise o suporte.`} />
  return <TemplateDesk type={answer.data} start={parsed.page} />
}
